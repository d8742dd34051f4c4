/** Classes with their students, groups and teachers, and how one joins them; what they are assigned, under which terms and until when; the gradebook; marks given by hand, contests, how marks are given anew, and what students are told of it. What is counted of learning belongs to {@code progress}. */
@NullMarked
package org.factloom.classroom;

import org.jspecify.annotations.NullMarked;
