/** Spaced sessions over due facts, reading with cards, decks and notes of one's own. Shows and marks items as {@code quiz} does; knows no classes. */
@NullMarked
package org.factloom.flashcard;

import org.jspecify.annotations.NullMarked;
