/** Classes, assignments, accommodations, contests and the gradebook. */
@NullMarked
package org.factloom.classroom;

import org.jspecify.annotations.NullMarked;
