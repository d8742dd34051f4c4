/**
 * Classes with their students, groups and teachers, and how one joins them; what they are assigned, under which terms and until when; contests, how marks are given anew, and what students are told of it.
 */
@NullMarked
package org.factloom.classroom;

import org.jspecify.annotations.NullMarked;
