package org.factloom.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Topic;
import org.factloom.fact.Value;
import org.factloom.item.gate.Candidate;
import org.factloom.item.gate.Gates;
import org.factloom.language.PartialDate;

/** The dated events of an article that can stand side by side: told in short, clear without their neighbours, about the topic, and years apart. */
final class Events {

    private static final int MOST_WORDS = 14;
    private static final int LEAST_APART = 2;

    /** An article whose events all lie within so many years is about one event, of which days are told. */
    private static final int SHORT = 3;

    private static final int LEAST_LETTERS = 4;

    /** What a topic that consists of events is called. */
    private static final Pattern HAPPENING = Pattern.compile(
            "war|battle|siege|campaign|conflict|revolt|revolution|rebellion|uprising|insurgency|coup|mutiny|massacre|strike|riots?|protests?"
                    + "|crisis|election|referendum|pandemic|epidemic|expedition|earthquake|eruption|accident|disaster|crash|fire|flood");

    /** The ends of a life, which stand before and after all else without anybody having to know it. */
    private static final Pattern LIFE = Pattern.compile("\\b(?:(?:was|were) born|died)\\b");

    private Events() {}

    /** In the order of time. */
    static List<Finding> of(Material material) {
        List<Finding> events = material.findings().stream()
                .filter(finding -> !finding.wording().event().isEmpty()
                        && finding.fact().certainty() == Fact.Certainty.CERTAIN
                        && finding.fact().value() instanceof Value.Date)
                .filter(finding -> finding.wording().event().split(" ", -1).length <= MOST_WORDS
                        && !finding.wording().event().contains(",")
                        && !LIFE.matcher(finding.wording().event()).find())
                .filter(finding -> isCentral(finding, material.reading().topic()) && standsAlone(finding, material))
                .sorted(Comparator.comparing(Events::date))
                .toList();
        boolean brief = !events.isEmpty()
                && date(events.getLast()).year() - date(events.getFirst()).year() <= SHORT;
        List<Finding> apart = new ArrayList<>();
        for (Finding event : events) {
            boolean later = apart.isEmpty()
                    || (brief
                            ? date(apart.getLast()).isStrictlyBefore(date(event))
                            : date(event).year() - date(apart.getLast()).year() >= LEAST_APART);
            if (later && apart.stream().noneMatch(other -> isSame(other, event))) {
                apart.add(event);
            }
        }
        return apart;
    }

    /** Consecutive stretches of the events, of {@code most} each at the most and about alike; none has fewer than {@code least}. */
    static List<List<Finding>> eras(List<Finding> events, int least, int most) {
        List<List<Finding>> eras = new ArrayList<>();
        int count = Math.ceilDiv(events.size(), most);
        for (int i = 0; i < count; i++) {
            List<Finding> era = events.subList(i * events.size() / count, (i + 1) * events.size() / count);
            if (era.size() >= least) {
                eras.add(era);
            }
        }
        return eras;
    }

    /** A full name: an article on a country or a city tells of many things that have one. */
    private static final Pattern FULL_NAME =
            Pattern.compile(".*\\p{Lu}[\\p{L}’'.-]+ (?:(?:of|de|del|the|la) ){0,2}\\p{Lu}[\\p{L}’'-]+.*");

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,}\\b");

    /** Whether it names the topic, a part of its name, or something else in full; all that an article on an event dates is part of it. */
    private static boolean isCentral(Finding finding, Topic topic) {
        String event = " " + AliasKey.fold(finding.wording().event()) + " ";
        boolean named = Stream.of(AliasKey.fold(topic.name()).split(" ", -1))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .anyMatch(word -> event.contains(" " + word));
        return named
                || FULL_NAME.matcher(finding.wording().event()).matches()
                        && !ACRONYM.matcher(finding.wording().event()).find()
                || HAPPENING.matcher(topic.head()).matches();
    }

    /** Whether the event, as a statement, passes the gates of statements. */
    private static boolean standsAlone(Finding finding, Material material) {
        Item statement = new Item.TrueFalse(
                Writer.origin(finding, Form.TRUE_FALSE), finding.wording().event() + ".", true, null);
        return Gates.stopping(
                        new Candidate(statement, List.of(finding.fact().value().text()), material.reading()))
                .isEmpty();
    }

    private static boolean isSame(Finding one, Finding other) {
        return AliasKey.fold(one.wording().event())
                .equals(AliasKey.fold(other.wording().event()));
    }

    static PartialDate date(Finding finding) {
        return ((Value.Date) finding.fact().value()).date();
    }
}
