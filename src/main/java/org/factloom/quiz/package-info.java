/** Attempts under their terms: their items in their order, answers saved as they are given, deadlines, marking, contests, results. Knows no classes; who may begin is asked through {@code Admission}. */
@NullMarked
package org.factloom.quiz;

import org.jspecify.annotations.NullMarked;
