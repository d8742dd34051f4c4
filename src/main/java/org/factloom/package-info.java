/** Factloom: articles become quizzes and flashcards in which every question shows the sentence it came from. {@code HouseTest} holds which package may import which. */
@NullMarked
package org.factloom;

import org.jspecify.annotations.NullMarked;
