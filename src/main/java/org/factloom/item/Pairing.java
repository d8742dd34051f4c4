package org.factloom.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Ids;
import org.factloom.fact.Value;

/** Writes items that match four to six facts of one kind with their values: events with years, offices and deeds with persons, names with meanings. */
final class Pairing {

    private static final int LEAST = 4;
    private static final int MOST = 6;
    private static final int MOST_WORDS = 14;

    /** "In the Ar-Rashid revolt, who was the leader of the Army Communist Cell?" */
    private static final Pattern OFFICE =
            Pattern.compile("(?:.*, w|W)ho (?:was|is) (?<office>(?:the )?\\S.* of .*)\\?");

    /** "Who developed the first artificial heart?" */
    private static final Pattern DEED =
            Pattern.compile("Who (?<deed>(?!was |is |were |are |did |had |has )\\p{Ll}+ .*)\\?");

    /** "What does the name Al-Ansar mean?" */
    private static final Pattern NAME = Pattern.compile("What does (?:the name )?(?<name>.+) mean\\?");

    private record Matched(Finding finding, Item.Pair pair) {}

    private Pairing() {}

    /** Several of each kind where there are facts enough; no fact stands in two of one kind. */
    static List<Item> write(Material material) {
        List<Finding> certain = material.findings().stream()
                .filter(finding -> finding.fact().certainty() == Fact.Certainty.CERTAIN)
                .toList();
        Stream<Item> years = Events.eras(Events.of(material), LEAST, MOST).stream()
                .flatMap(era -> of(
                        era,
                        "years",
                        "Match each event with its year.",
                        finding -> finding.wording().event(),
                        finding -> String.valueOf(Events.date(finding).year()))
                        .stream());
        Stream<Item> others = Stream.of(
                        of(
                                certain,
                                "offices",
                                "Match each office with the person who held it.",
                                finding -> capitalised(named(OFFICE, "office", finding)),
                                Pairing::person),
                        of(
                                certain,
                                "deeds",
                                "Match each deed with the right person.",
                                finding -> capitalised(named(DEED, "deed", finding)),
                                Pairing::person),
                        of(
                                certain,
                                "meanings",
                                "Match each name with its meaning.",
                                finding -> named(NAME, "name", finding),
                                finding -> finding.fact().value().text()))
                .flatMap(List::stream);
        return Stream.concat(years, others).toList();
    }

    private static List<Item> of(
            List<Finding> findings,
            String kind,
            String stem,
            Function<Finding, String> left,
            Function<Finding, String> right) {
        List<Matched> fit = new ArrayList<>();
        Set<String> sides = new HashSet<>();
        for (Finding finding : findings) {
            String one = left.apply(finding);
            String other = right.apply(finding);
            if (!one.isEmpty()
                    && !other.isEmpty()
                    && one.split(" ", -1).length <= MOST_WORDS
                    && sides.add("left " + AliasKey.fold(one))
                    && sides.add("right " + AliasKey.fold(other))) {
                fit.add(new Matched(finding, new Item.Pair(one, other)));
            }
        }
        List<Item> items = new ArrayList<>();
        int count = Math.ceilDiv(fit.size(), MOST);
        for (int i = 0; i < count; i++) {
            List<Matched> part = fit.subList(i * fit.size() / count, (i + 1) * fit.size() / count);
            if (part.size() >= LEAST) {
                items.add(matching(part, kind, stem));
            }
        }
        return items;
    }

    private static Item matching(List<Matched> part, String kind, String stem) {
        List<String> facts =
                part.stream().map(matched -> matched.finding.fact().id()).toList();
        List<String> parts = new ArrayList<>(facts);
        parts.add(Form.MATCHING.id());
        return new Item.Matching(
                new Item.Origin(
                        Ids.of("i", parts),
                        facts,
                        part.stream()
                                .map(matched ->
                                        matched.finding.fact().evidence().getFirst())
                                .toList(),
                        "matching/" + kind,
                        Difficulty.of(
                                Form.MATCHING,
                                part.stream()
                                        .map(matched -> matched.finding.fact())
                                        .toList(),
                                Difficulty.MIDDLING)),
                stem,
                part.stream().map(Matched::pair).toList());
    }

    private static String person(Finding finding) {
        return finding.fact().value() instanceof Value.Person(String name) ? name : "";
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String named(Pattern pattern, String group, Finding finding) {
        Matcher matcher = pattern.matcher(finding.wording().question());
        return matcher.matches() ? matcher.group(group) : "";
    }
}
