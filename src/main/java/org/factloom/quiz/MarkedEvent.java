package org.factloom.quiz;

/**
 * An event after marking.
 *
 * @param place where the learner put it, from 1; 0 where the question was left open
 */
public record MarkedEvent(String text, String date, int place) {}
