package org.factloom.item;

import java.util.Map;

/**
 * What became of an article's facts.
 *
 * @param drops how many items each gate dropped, by the gate's name, alphabetical
 * @param sections sections (the lead included) that have prose
 * @param sectionsCovered those of them whose sentences are evidence of a selected item
 */
public record Report(Map<String, Integer> drops, int sections, int sectionsCovered) {}
