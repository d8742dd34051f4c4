package org.factloom.fact;

import static org.factloom.fact.Entity.Kind.ORGANISATION;
import static org.factloom.fact.Entity.Kind.OTHER;
import static org.factloom.fact.Entity.Kind.PERSON;
import static org.factloom.fact.Entity.Kind.PLACE;

import java.util.List;
import java.util.Set;
import org.factloom.fact.Entity.Kind;

/**
 * A verb that ties its subject to somebody or something named: "was designed by [William F. Lamb]".
 *
 * @param lemmas the verbs, in their dictionary form
 * @param passive whether the verb is in the passive
 * @param preposition what stands before the name; empty where the name is the verb's object
 * @param kinds what the name may be the name of
 */
record Relation(Set<String> lemmas, boolean passive, String preposition, Set<Kind> kinds) {

    /** Every relation that is read, and no other. */
    static final List<Relation> ALL = List.of(
            // "was designed by William F. Lamb"
            passive(
                    "design build write direct found establish create produce compose develop publish own operate acquire"
                            + " buy commission paint invent discover illustrate edit sponsor construct open unveil lead run"
                            + " co-found manage purchase introduce launch donate fund codify coin govern administer rule"
                            + " elect appoint host bear succeed replace ratify conquer occupy",
                    "by",
                    PERSON,
                    ORGANISATION),
            // "married the novelist Philippe Sollers"
            active("marry succeed replace defeat overthrow depose divorce assassinate", "", PERSON),
            active(
                    "found establish create join acquire buy purchase attend own co-found lead defeat",
                    "",
                    ORGANISATION),
            active("sign tour perform work collaborate merge record", "with", PERSON, ORGANISATION),
            active("work write play", "for", ORGANISATION),
            active("study graduate enroll enrol teach train work", "at", ORGANISATION),
            active("graduate", "from", ORGANISATION),
            passive("educate", "at", ORGANISATION),
            passive("train mentor", "by", PERSON),
            // "was born in Sliven"
            passive("bear raise bury headquarter locate situate base hold baptise baptize", "in", PLACE),
            passive("bury hold", "at", PLACE),
            active("lie live settle die stand", "in", PLACE),
            active("move emigrate flee return relocate", "to", PLACE),
            passive("list", "on", ORGANISATION, OTHER),
            passive("name", "after", PERSON, PLACE),
            passive("name", "for", PERSON),
            passive("border", "by", PLACE),
            active("border", "", PLACE),
            active("flow", "into", PLACE),
            active("win receive", "", OTHER),
            passive("award", "", OTHER));

    Relation {
        lemmas = Set.copyOf(lemmas);
        kinds = Set.copyOf(kinds);
    }

    private static Relation passive(String lemmas, String preposition, Kind... kinds) {
        return new Relation(Set.of(lemmas.split(" ")), true, preposition, Set.of(kinds));
    }

    private static Relation active(String lemmas, String preposition, Kind... kinds) {
        return new Relation(Set.of(lemmas.split(" ")), false, preposition, Set.of(kinds));
    }

    boolean fits(String lemma, boolean passive, String before, Entity.Kind kind) {
        return lemmas.contains(lemma) && this.passive == passive && preposition.equals(before) && kinds.contains(kind);
    }
}
