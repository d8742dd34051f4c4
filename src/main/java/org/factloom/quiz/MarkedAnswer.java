package org.factloom.quiz;

import java.time.Instant;

/**
 * An answer as it was marked.
 *
 * @param response counts options and events as the item counts them
 * @param at when it was given
 */
public record MarkedAnswer(Outcome outcome, double score, ResponseForm response, String remark, Instant at) {}
