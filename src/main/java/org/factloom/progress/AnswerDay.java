package org.factloom.progress;

import java.time.LocalDate;

/**
 * The answers of one of a person's days: one for each fact that a response was graded on. What an exam does not tell yet is among the answers only.
 *
 * @param young those to facts that had been put off for a day or more and less than 21 days
 * @param youngPassed those of them that were right, at least in part
 * @param mature those to facts that had been put off for 21 days or more
 */
record AnswerDay(LocalDate day, int answers, int young, int youngPassed, int mature, int maturePassed) {}
