/** The append-only answer log, and the one memory per person and fact that follows from it. */
@NullMarked
package org.factloom.learning;

import org.jspecify.annotations.NullMarked;
