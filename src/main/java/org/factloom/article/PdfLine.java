package org.factloom.article;

/**
 * A line of a page.
 *
 * @param page from 0
 * @param x where it begins, in points from the left
 * @param end where it ends
 * @param y its base line, in points from the top
 * @param size of most of its letters, in points
 */
record PdfLine(int page, String words, float x, float end, float y, float size) {}
