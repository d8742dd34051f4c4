package org.factloom.fact;

import java.util.List;

/**
 * How a field of an infobox is understood, whatever the article is about.
 *
 * @param keys its keys in lower case without digits
 * @param type what its value must be
 * @param question what it answers, with %s for the topic
 * @param statement what it says, with %s for the topic and the slot for the value
 */
record FieldRule(List<String> keys, Type type, String question, String statement) {

    enum Type {
        DATE,
        PERSON,
        PLACE,
        TERM
    }

    /** Fields with one value each. Fields with rules of their own (date, place, commander, strength) are not here. */
    static final List<FieldRule> ALL = List.of(
            rule("leader leaders", Type.PERSON, "Who led %s?", "%s was led by {}."),
            rule("founder founders", Type.PERSON, "Who founded %s?", "%s was founded by {}."),
            rule("author authors", Type.PERSON, "Who wrote %s?", "%s was written by {}."),
            rule("director directors", Type.PERSON, "Who directed %s?", "%s was directed by {}."),
            rule("architect architects", Type.PERSON, "Who was the architect of %s?", "The architect of %s was {}."),
            rule("composer composers", Type.PERSON, "Who composed %s?", "%s was composed by {}."),
            rule("discoverer discovered_by", Type.PERSON, "Who discovered %s?", "%s was discovered by {}."),
            rule("founded established formation formed", Type.DATE, "was %s founded?", "%s was founded in {}."),
            rule("born birth_date", Type.DATE, "was %s born?", "%s was born in {}."),
            rule("died death_date", Type.DATE, "did %s die?", "%s died in {}."),
            rule("dissolved disbanded", Type.DATE, "was %s dissolved?", "%s was dissolved in {}."),
            rule("released", Type.DATE, "was %s released?", "%s was released in {}."),
            rule("birth_place", Type.PLACE, "Where was %s born?", "%s was born in {}."),
            rule("death_place", Type.PLACE, "Where did %s die?", "%s died in {}."),
            rule("capital", Type.PLACE, "What is the capital of %s?", "The capital of %s is {}."),
            rule("currency", Type.TERM, "What is the currency of %s?", "The currency of %s is {}."),
            rule(
                    "position",
                    Type.TERM,
                    "What was the political position of %s?",
                    "The political position of %s was {}."),
            rule("partof", Type.TERM, "Of which wider conflict was %s part?", "%s was part of {}."),
            rule("result", Type.TERM, "What was the outcome of %s?", "The outcome of %s: {}."));

    private static FieldRule rule(String keys, Type type, String question, String statement) {
        return new FieldRule(List.of(keys.split(" ", -1)), type, question, statement);
    }

    String key() {
        return keys.getFirst();
    }
}
