package org.factloom.progress;

import java.util.UUID;
import org.factloom.quiz.Mode;
import org.factloom.statistics.AttemptChoice;
import org.jspecify.annotations.Nullable;

/**
 * What is analysed of a set.
 *
 * @param counted which attempts of each student
 * @param mode exams, or practice of the set as it stands; of an assignment its own holds
 * @param assignment of whose attempts; null for those of everybody
 */
public record AnalysisScope(
        String slug,
        AttemptChoice counted,
        Mode mode,
        @Nullable UUID assignment) {

    static Mode mode(String written) {
        return written.equals(Mode.PRACTICE.id()) ? Mode.PRACTICE : Mode.EXAM;
    }

    AnalysisScope with(AttemptChoice other) {
        return new AnalysisScope(slug, other, mode, assignment);
    }

    /** The same of attempts of another kind. */
    AnalysisScope with(String otherMode) {
        return new AnalysisScope(slug, counted, mode(otherMode), assignment);
    }

    /** The part of an address after "?". */
    public String query() {
        return query(counted.id());
    }

    /** The same with other attempts of each student. */
    public String query(String other) {
        return "counted=" + other + "&mode=" + mode.id() + (assignment == null ? "" : "&assignment=" + assignment);
    }

    /** The page of the set. */
    public String set() {
        return "/sets/" + slug;
    }

    /** The page of its analysis. */
    public String here() {
        return set() + "/analysis";
    }

    /** The attempts that are not handed in yet. */
    public String underWay() {
        return here() + "/under-way?" + query();
    }

    /** The contests of an item. */
    public String contests(String item) {
        return here() + "/items/" + item + "/contests?" + query();
    }

    /** The answers to an item that are counted. */
    public String answers(String item) {
        return here() + "/items/" + item + "/answers?" + query();
    }
}
