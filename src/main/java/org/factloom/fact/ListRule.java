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

    static final List<ListRule> ALL = List.of(
            rule("headquarters", Type.PLACE, "were headquarters of %s?", "headquarters of %s."),
            rule("ideology ideologies", Type.TERM, "were ideologies of %s?", "ideologies of %s."),
            rule("genre genres", Type.TERM, "are genres of %s?", "genres of %s."),
            rule("official_languages", Type.TERM, "are official languages of %s?", "official languages of %s."),
            rule("founder founders", Type.PERSON, "founded %s?", "founders of %s."),
            rule("author authors writer writers", Type.PERSON, "wrote %s?", "writers of %s."),
            rule("director directors", Type.PERSON, "directed %s?", "directors of %s."),
            rule("producer producers", Type.PERSON, "produced %s?", "producers of %s."),
            rule("starring", Type.PERSON, "starred in %s?", ""));

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
