/**
 * Articles as people bring them: title, infobox, sections, paragraphs and sentences, every one with offsets into the original text.
 * One reader per source form. Nothing here knows what a sentence means.
 */
@NullMarked
package org.factloom.article;

import org.jspecify.annotations.NullMarked;
