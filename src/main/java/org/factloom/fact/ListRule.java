package org.factloom.fact;

import java.util.List;

/**
 * How a field of an infobox that lists several is understood.
 *
 * @param keys its keys in lower case without digits
 * @param type of its values
 * @param question what options can answer, with %s for the topic
 * @param request what asks for all of them, with %s for the topic and the slot for their number
 */
record ListRule(List<String> keys, Type type, String question, String request) {

    enum Type {
        PERSON,
        PLACE,
        ORGANISATION,
        TERM
    }

    /** The other lists are read by the table of relations, {@code infobox.txt}. */
    static final List<ListRule> ALL =
            List.of(rule("headquarters", Type.PLACE, "were headquarters of %s?", "headquarters of %s."));

    private static ListRule rule(String keys, Type type, String question, String request) {
        return new ListRule(
                List.of(keys.split(" ", -1)),
                type,
                "Which of these " + question,
                request.isEmpty() ? "" : "Name the " + Wording.SLOT + " " + request);
    }

    String key() {
        return keys.getFirst();
    }
}
