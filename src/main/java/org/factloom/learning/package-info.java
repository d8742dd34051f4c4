/** The append-only answer log and what it says that a person knows of each fact. */
@NullMarked
package org.factloom.learning;

import org.jspecify.annotations.NullMarked;
