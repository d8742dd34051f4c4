package org.factloom.quiz;

/**
 * What is not told yet of an attempt that is over.
 *
 * @param score why not its score, in words; empty where it is told
 * @param keys why not how each question went; empty where that is told
 */
public record Withheld(String title, String score, String keys) {}
