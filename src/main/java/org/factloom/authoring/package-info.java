/** From an article to a set: articles that people bring, generation jobs, and the judging of candidates. What is asked and seen belongs to {@code library}. */
@NullMarked
package org.factloom.authoring;

import org.jspecify.annotations.NullMarked;
