package org.factloom.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fact told twice: "14,736 inhabitants in 2011" of the infobox and "a population of 14,736 as of the 2011 Census" of
 * the prose; "diagnosed in 1977" and "diagnosed in July 1977". The more precise finding is left, with the evidence of both.
 */
final class SameFact {

    /** Words that questions have in common without asking the same. */
    private static final Set<String> COMMON = Set.of(
            ("in which what year on date month and did was were is are the a an of to by whom who where how many much does do have had has"
                            + " at with for from as it its their his her according name first s")
                    .split(" ", -1));

    /** So many letters tell a word, whatever its ending: "incor" of "incorporated". */
    private static final int STEM = 5;

    private final TopicNames topic;

    SameFact(TopicNames topic) {
        this.topic = topic;
    }

    /** The findings in their order, each fact once. */
    List<Finding> merged(List<Finding> findings) {
        List<Finding> best = findings.stream()
                .sorted(Comparator.comparing(SameFact::precision).reversed())
                .toList();
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : best) {
            int same = 0;
            while (same < kept.size() && !isSame(kept.get(same), finding)) {
                same++;
            }
            if (same < kept.size()) {
                kept.set(same, kept.get(same).provedBy(finding.fact().evidence().getFirst()));
            } else {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** A day before a month before a year, the infobox before the prose, what can be asked and stated before what cannot. */
    private static int precision(Finding finding) {
        int date = finding.fact().value() instanceof Value.Date value
                ? switch (value.date().precision()) {
                    case YEAR -> 0;
                    case MONTH -> 1;
                    case DAY -> 2;
                }
                : 0;
        int infobox = finding.fact().family() == Family.INFOBOX ? 2 : 0;
        boolean whole = !finding.wording().question().isEmpty()
                && !finding.wording().statement().isEmpty();
        return 4 * date + infobox + (whole ? 1 : 0);
    }

    private boolean isSame(Finding one, Finding other) {
        boolean certain =
                one.fact().certainty() == Fact.Certainty.CERTAIN && other.fact().certainty() == Fact.Certainty.CERTAIN;
        boolean boxes = one.fact().family() == Family.INFOBOX && other.fact().family() == Family.INFOBOX;
        boolean here = one.fact()
                .evidence()
                .getFirst()
                .span()
                .overlaps(other.fact().evidence().getFirst().span());
        if (!certain || boxes || here || !agree(one.fact().value(), other.fact().value())) {
            return false;
        }
        boolean subject = one.fact().subject().equals(other.fact().subject())
                || topic.standIn(one.wording().asked())
                        && topic.standIn(other.wording().asked());
        Set<String> words = words(one);
        Set<String> others = words(other);
        int least = Math.min(words.size(), others.size());
        words.retainAll(others);
        return subject && least > 0 && 2 * words.size() >= least;
    }

    static boolean agree(Value one, Value other) {
        return switch (one) {
            case Value.Date date ->
                other instanceof Value.Date it && date.date().agreesWith(it.date());
            case Value.Quantity quantity ->
                other instanceof Value.Quantity it && quantity.number().compareTo(it.number()) == 0;
            case Value.Several _ -> false;
            default ->
                one.getClass().equals(other.getClass())
                        && AliasKey.fold(one.text()).equals(AliasKey.fold(other.text()));
        };
    }

    /** The beginnings of the words that tell what is asked. */
    private Set<String> words(Finding finding) {
        return Stream.of(AliasKey.fold(finding.wording().asked()).split(" ", -1))
                .filter(word -> !COMMON.contains(word) && !topic.titleWords().contains(word))
                .map(word -> word.matches("inhabitants?|residents|people") ? "population" : word)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
