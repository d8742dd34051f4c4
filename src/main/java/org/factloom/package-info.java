/** Factloom: articles become quizzes and flashcards in which every question shows the sentence it came from. */
@NullMarked
package org.factloom;

import org.jspecify.annotations.NullMarked;
