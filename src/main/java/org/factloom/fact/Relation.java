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
 * @param once whether one such name is all there can be; of others the text must say when
 */
record Relation(Set<String> lemmas, boolean passive, String preposition, Set<Kind> kinds, boolean once) {

    /** Every relation that is read, and no other. */
    static final List<Relation> ALL = List.of(
            // "was designed by William F. Lamb"
            once(passive(
                    "design build write direct found establish create produce compose develop publish paint invent discover"
                            + " illustrate edit construct codify coin co-found",
                    "by",
                    PERSON,
                    ORGANISATION)),
            passive(
                    "own operate acquire buy commission sponsor open unveil lead run manage purchase introduce launch donate"
                            + " fund govern administer rule elect appoint host succeed replace ratify conquer occupy",
                    "by",
                    PERSON,
                    ORGANISATION),
            // "married the novelist Philippe Sollers"
            active("marry succeed replace defeat overthrow depose divorce assassinate", "", PERSON),
            active("found establish join acquire buy purchase attend own co-found lead defeat", "", ORGANISATION),
            active("sign merge", "with", PERSON, ORGANISATION),
            active("study graduate enroll enrol teach train", "at", ORGANISATION),
            active("graduate", "from", ORGANISATION),
            passive("educate", "at", ORGANISATION),
            passive("train mentor", "by", PERSON),
            // "was born in Sliven"
            once(passive("locate situate base", "in", PLACE)),
            once(active("lie", "in", PLACE)),
            once(passive("bear bury baptise baptize headquarter", "in", PLACE)),
            passive("hold", "in", PLACE),
            once(passive("bury", "at", PLACE)),
            once(active("die", "in", PLACE)),
            active("settle", "in", PLACE),
            active("move emigrate flee return relocate", "to", PLACE),
            once(passive("name", "after", PERSON, PLACE)),
            once(passive("name", "for", PERSON)),
            once(active("flow", "into", PLACE)),
            active("win receive", "", OTHER),
            // "published the novel The Tower in 1922"
            active("write publish release direct compose paint record produce", "", OTHER),
            passive("award", "", OTHER));

    Relation {
        lemmas = Set.copyOf(lemmas);
        kinds = Set.copyOf(kinds);
    }

    private static Relation passive(String lemmas, String preposition, Kind... kinds) {
        return new Relation(Set.of(lemmas.split(" ")), true, preposition, Set.of(kinds), false);
    }

    private static Relation active(String lemmas, String preposition, Kind... kinds) {
        return new Relation(Set.of(lemmas.split(" ")), false, preposition, Set.of(kinds), false);
    }

    private static Relation once(Relation relation) {
        return new Relation(relation.lemmas, relation.passive, relation.preposition, relation.kinds, true);
    }

    boolean fits(String lemma, boolean passive, String before, Entity.Kind kind) {
        return lemmas.contains(lemma) && this.passive == passive && preposition.equals(before) && kinds.contains(kind);
    }
}
