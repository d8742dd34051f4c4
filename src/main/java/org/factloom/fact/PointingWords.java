package org.factloom.fact;

import java.util.Set;

/** Words that say which thing is meant, or only point at it. */
final class PointingWords {

    /** Nouns of which everybody knows one: "the sea". */
    static final Set<String> UNIQUE = Set.of(
            "world",
            "sun",
            "moon",
            "earth",
            "sea",
            "internet",
            "public",
            "police",
            "army",
            "military",
            "media",
            "press",
            "navy",
            "capital",
            "south",
            "north",
            "east",
            "west",
            "universe",
            "ground",
            "air");
    /** Words behind "the" that point at what was said before: "the same year". */
    static final Set<String> ADJECTIVES = Set.of(
            "new",
            "former",
            "latter",
            "same",
            "other",
            "ensuing",
            "following",
            "resulting",
            "immediate",
            "subsequent",
            "party",
            "previous",
            "current",
            "entire",
            "above",
            "two",
            "three",
            "whole",
            "remaining",
            "said",
            "second",
            "third");
    /** Words that point at what was said before, wherever they stand. */
    static final Set<String> ADVERBS = Set.of(
            "there",
            "then",
            "later",
            "here",
            "however",
            "thus",
            "therefore",
            "thereby",
            "so",
            "also",
            "instead",
            "afterwards",
            "afterward",
            "thereafter",
            "thereupon",
            "subsequently",
            "meanwhile",
            "soon",
            "nevertheless",
            "nonetheless",
            "likewise",
            "eventually",
            "consequently",
            "again");

    /** Those of them that may be left out of what is dated: "was subsequently observed on 23 September 1846". */
    static final Set<String> TIES = Set.of(
            "then",
            "later",
            "however",
            "thus",
            "therefore",
            "also",
            "afterwards",
            "afterward",
            "thereafter",
            "subsequently",
            "meanwhile",
            "soon",
            "nevertheless",
            "nonetheless",
            "likewise",
            "eventually",
            "consequently");

    private PointingWords() {}
}
