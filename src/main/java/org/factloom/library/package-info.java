/** Stored articles, their facts, question sets, items and the items' immutable versions. */
@NullMarked
package org.factloom.library;

import org.jspecify.annotations.NullMarked;
