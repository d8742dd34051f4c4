/** A class of simulated students that shows what all pages look like after eight weeks, and its end. It writes through the features below, nothing by itself. */
@NullMarked
package org.factloom.demonstration;

import org.jspecify.annotations.NullMarked;
