/** Classes with their students, groups and teachers, and how one joins them; contests, how marks are given anew, and what students are told of it. */
@NullMarked
package org.factloom.classroom;

import org.jspecify.annotations.NullMarked;
