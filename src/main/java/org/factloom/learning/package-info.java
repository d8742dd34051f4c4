/** The append-only answer log, and the one memory per person and fact that follows from it. Knows neither attempts nor sessions, which write to it. */
@NullMarked
package org.factloom.learning;

import org.jspecify.annotations.NullMarked;
