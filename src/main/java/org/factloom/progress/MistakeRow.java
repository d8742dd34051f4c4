package org.factloom.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact in somebody's notebook of mistakes.
 *
 * @param response the latest wrong answer to it
 * @param version of the item that it answered
 * @param day the learner's day of it
 * @param sure whether its learner was sure of it
 * @param asked whether an exam that is open asks the fact: its key is not to be told meanwhile
 */
record MistakeRow(
        String fact,
        UUID response,
        UUID version,
        Instant at,
        LocalDate day,
        boolean sure,
        boolean asked,
        String articleSlug,
        String articleTitle,
        String articleLanguage) {}
