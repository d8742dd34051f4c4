/** Classes with their students, groups and teachers, and how one joins them. What is taught in them builds on it: assignments, accommodations, contests and the gradebook. */
@NullMarked
package org.factloom.classroom;

import org.jspecify.annotations.NullMarked;
