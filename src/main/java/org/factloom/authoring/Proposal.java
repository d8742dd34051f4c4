package org.factloom.authoring;

import java.util.UUID;

/**
 * A candidate that somebody writes another way, and where in the review that was begun.
 *
 * @param filter what the review showed
 */
record Proposal(UUID candidate, Filter filter) {

    /** Where it is written, and sent to. */
    String editor(String slug) {
        String query = filter.query();
        return "/sets/" + slug + "/items/new?candidate=" + candidate + (query.isEmpty() ? "" : "&" + query);
    }

    /** The review, where it waits. */
    String waits(String slug) {
        return JudgingPages.address(slug, filter, "at", candidate.toString());
    }

    /** The review, where what comes after it waits. */
    String accepted(String slug) {
        return JudgingPages.address(slug, filter, "after", candidate.toString(), "did", Decision.ACCEPTED.id());
    }
}
