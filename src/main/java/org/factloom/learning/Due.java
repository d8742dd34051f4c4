package org.factloom.learning;

import java.time.LocalDate;
import java.util.List;
import org.factloom.memory.Backlog;

/**
 * What a learner may be asked now. Facts whose sentence is asked today by another fact are left out: they rest until tomorrow.
 *
 * @param today the learner's day
 * @param reviews all that are due, in the order in which they should be asked when there is no time for all
 * @param backlog how many of them today asks for
 * @param fresh new facts of the articles that are being learned, as many as are left of today's, by article and in reading order
 * @param secondsEach what an answer of this learner takes, with reading what follows it
 */
public record Due(LocalDate today, List<DueFact> reviews, Backlog backlog, List<DueFact> fresh, double secondsEach) {

    /** A new fact is answered about this often before it leaves the session. */
    private static final int ANSWERS_OF_NEW = 3;

    private static final int MINUTE = 60;

    /** The reviews that today asks for. */
    public List<DueFact> portion() {
        return reviews.subList(0, backlog.portion());
    }

    public int count() {
        return backlog.portion() + fresh.size();
    }

    /** Whole minutes that so many of each take, at least 1. */
    public int minutes(int of, int ofNew) {
        return Math.max(1, (int) Math.round((of + ANSWERS_OF_NEW * ofNew) * secondsEach / MINUTE));
    }

    public int minutes() {
        return minutes(backlog.portion(), fresh.size());
    }
}
