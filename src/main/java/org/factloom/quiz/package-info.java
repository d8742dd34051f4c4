/** Attempts: their items in their order, answers saved as they are given, deadlines, marking, results. */
@NullMarked
package org.factloom.quiz;

import org.jspecify.annotations.NullMarked;
