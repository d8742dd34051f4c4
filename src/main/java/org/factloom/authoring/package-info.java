/** From an article to a set: articles that people bring and their newer revisions, generation jobs, the judging of candidates, the editor of items, and how sets are kept, shared and exchanged. What is asked and seen belongs to {@code library}; knows no answers. */
@NullMarked
package org.factloom.authoring;

import org.jspecify.annotations.NullMarked;
