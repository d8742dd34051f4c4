/**
 * Quiz items woven from facts: one record and one writer per form, distractors, selection, and the grading of a response.
 * {@link org.factloom.item.Generator} is the entry point.
 */
@NullMarked
package org.factloom.item;

import org.jspecify.annotations.NullMarked;
