package org.factloom.progress;

import org.factloom.quiz.Mode;
import org.factloom.statistics.AttemptChoice;

/**
 * What is analysed of a set.
 *
 * @param counted which attempts of each student
 * @param mode exams, or practice of the set as it stands
 */
public record AnalysisScope(String slug, AttemptChoice counted, Mode mode) {

    /** As an address says it: first attempts at exams unless it says otherwise, and where it says something unknown. */
    static AnalysisScope of(String slug, String counted, String mode) {
        AttemptChoice choice = AttemptChoice.FIRST;
        for (AttemptChoice known : AttemptChoice.values()) {
            choice = known.id().equals(counted) ? known : choice;
        }
        return new AnalysisScope(slug, choice, mode.equals(Mode.PRACTICE.id()) ? Mode.PRACTICE : Mode.EXAM);
    }

    AnalysisScope with(AttemptChoice other) {
        return new AnalysisScope(slug, other, mode);
    }

    /** The part of an address after "?". */
    public String query() {
        return "counted=" + counted.id() + "&mode=" + mode.id();
    }

    /** The page of the set. */
    public String set() {
        return "/sets/" + slug;
    }

    /** The page of its analysis. */
    public String here() {
        return set() + "/analysis";
    }

    /** The answers to an item that are counted. */
    public String answers(String item) {
        return here() + "/items/" + item + "/answers?" + query();
    }
}
