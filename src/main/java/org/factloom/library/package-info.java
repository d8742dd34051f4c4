/** Stored articles, their facts, question sets, items and the items' immutable versions, and who sees them. Knows neither answers nor how sets are made. */
@NullMarked
package org.factloom.library;

import org.jspecify.annotations.NullMarked;
