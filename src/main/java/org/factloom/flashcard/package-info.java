/** Spaced sessions over due facts. */
@NullMarked
package org.factloom.flashcard;

import org.jspecify.annotations.NullMarked;
