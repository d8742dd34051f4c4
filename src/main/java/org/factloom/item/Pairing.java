package org.factloom.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;
import org.factloom.fact.Value;

/** Writes items that match four to six facts of one kind with their values: offices with persons, events with years, names with meanings. */
final class Pairing {

    private static final int LEAST = 4;
    private static final int MOST = 6;

    /** "In the Ar-Rashid revolt, who was the leader of the Army Communist Cell?" */
    private static final Pattern OFFICE =
            Pattern.compile("(?:.*, w|W)ho (?:was|is) (?<office>(?:the )?\\S.* of .*)\\?");

    /** "What does the name Al-Ansar mean?" */
    private static final Pattern NAME = Pattern.compile("What does (?:the name )?(?<name>.+) mean\\?");

    private Pairing() {}

    /**
     * At most one item of each kind.
     *
     * @param told facts that another item on several of them tells already
     */
    static List<Item> write(Material material, Set<String> told) {
        List<Item> items = new ArrayList<>();
        of(material, told, "years", "Match each event with its year.", Pairing::event, Pairing::year)
                .ifPresent(items::add);
        of(
                        material,
                        told,
                        "offices",
                        "Match each office with the person who held it.",
                        finding -> office(finding),
                        finding -> finding.fact().value() instanceof Value.Person(String name) ? name : "")
                .ifPresent(items::add);
        of(
                        material,
                        told,
                        "meanings",
                        "Match each name with its meaning.",
                        finding -> named(NAME, "name", finding),
                        finding -> finding.fact().value().text())
                .ifPresent(items::add);
        return items;
    }

    private static Optional<Item> of(
            Material material,
            Set<String> told,
            String kind,
            String stem,
            Function<Finding, String> left,
            Function<Finding, String> right) {
        List<Finding> chosen = new ArrayList<>();
        List<Item.Pair> pairs = new ArrayList<>();
        Set<String> sides = new HashSet<>();
        for (Finding finding : material.findings()) {
            String one = left.apply(finding);
            String other = right.apply(finding);
            boolean fit = !one.isEmpty()
                    && !other.isEmpty()
                    && finding.fact().certainty() == Fact.Certainty.CERTAIN
                    && !told.contains(finding.fact().id())
                    && pairs.size() < MOST;
            if (fit && sides.add("left " + AliasKey.fold(one)) && sides.add("right " + AliasKey.fold(other))) {
                chosen.add(finding);
                pairs.add(new Item.Pair(one, other));
            }
        }
        if (pairs.size() < LEAST) {
            return Optional.empty();
        }
        List<String> facts = chosen.stream().map(finding -> finding.fact().id()).toList();
        List<String> parts = new ArrayList<>(facts);
        parts.add(Form.MATCHING.id());
        return Optional.of(new Item.Matching(
                new Item.Origin(
                        Ids.of("i", parts),
                        facts,
                        chosen.stream()
                                .map(finding -> finding.fact().evidence().getFirst())
                                .toList(),
                        "matching/" + kind,
                        Difficulty.of(Form.MATCHING, chosen.getFirst().fact())),
                stem,
                pairs));
    }

    private static String event(Finding finding) {
        return finding.wording().event();
    }

    /** The year alone: a day would tell the month of the event, and two dates of one year would be a riddle. */
    private static String year(Finding finding) {
        return finding.fact().value() instanceof Value.Date date
                ? String.valueOf(date.date().year())
                : "";
    }

    private static String office(Finding finding) {
        String office = named(OFFICE, "office", finding);
        return office.isEmpty() ? "" : Character.toUpperCase(office.charAt(0)) + office.substring(1);
    }

    private static String named(Pattern pattern, String group, Finding finding) {
        Matcher matcher = pattern.matcher(finding.wording().question());
        return matcher.matches() ? matcher.group(group) : "";
    }
}
