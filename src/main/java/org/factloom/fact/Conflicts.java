package org.factloom.fact;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Fact.Certainty;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/** Holds infobox and prose against each other: where they agree one fact is left, where not neither is asked as the truth. */
final class Conflicts {

    private static final Pattern ACTIVE =
            Pattern.compile("\\bactive (?:between|from) (?<start>\\d{4}) (?:and|to|until) (?<end>\\d{4})");

    private final Reading reading;
    private final List<Finding> findings;
    private final OtherFigures figures;

    private Conflicts(Reading reading, List<Finding> findings) {
        this.reading = reading;
        this.findings = findings;
        figures = new OtherFigures(reading, findings);
    }

    /** The findings without what says the same again; contradicted ones are marked. */
    static List<Finding> resolve(Reading reading, List<Finding> findings) {
        Conflicts conflicts = new Conflicts(reading, findings);
        return findings.stream()
                .filter(finding -> !conflicts.repeatsInfobox(finding))
                .map(finding -> conflicts.isContradicted(finding) ? finding.with(Certainty.CONTRADICTED) : finding)
                .toList();
    }

    /** "The revolt was staged on July 3, 1963" where the infobox gives that date: the same fact. */
    private boolean repeatsInfobox(Finding finding) {
        return isTopicsDate(finding)
                && infoboxDate().filter(date(finding)::agreesWith).isPresent();
    }

    private boolean isContradicted(Finding finding) {
        return switch (finding.fact().relation()) {
            case "start date" -> proseKnowsEarlier(date(finding));
            case "date" ->
                findings.stream()
                        .anyMatch(other -> isTopicsDate(other) && !date(other).agreesWith(date(finding)));
            case "active" -> proseGivesOtherYears(finding.fact().value().text());
            default ->
                figures.contradict(finding)
                        || isTopicsDate(finding) && infoboxDate().isPresent()
                        || findings.stream().anyMatch(other -> isRival(finding.fact(), other.fact()));
        };
    }

    /** Whether the finding dates the whole topic and nothing else: "the revolt was staged", "the revolt began". */
    private boolean isTopicsDate(Finding finding) {
        return finding.fact().family() == Family.DATED_EVENT
                && finding.fact().subject().equals(reading.topic().phrase())
                && finding.fact().relation().matches("\\w+ (staged|fought|held|launched)|took place|occurred");
    }

    private Optional<PartialDate> infoboxDate() {
        return findings.stream()
                .filter(finding -> finding.fact().family() == Family.INFOBOX
                        && finding.fact().relation().equals("date"))
                .map(Conflicts::date)
                .findFirst();
    }

    private boolean proseKnowsEarlier(PartialDate start) {
        return reading.sentences().stream()
                .flatMap(sentence -> Dates.in(sentence.analysed().plain(), 0).stream())
                .anyMatch(mention -> mention.date().isStrictlyBefore(start));
    }

    private boolean proseGivesOtherYears(String years) {
        return reading.sentences().stream()
                .map(sentence -> ACTIVE.matcher(sentence.text()))
                .filter(Matcher::find)
                .anyMatch(active -> !years.startsWith(active.group("start")) || !years.endsWith(active.group("end")));
    }

    /** Another sentence gives another value to the same fact. */
    private static boolean isRival(Fact fact, Fact other) {
        return fact.id().equals(other.id())
                && !AliasKey.mayBeSame(fact.value().text(), other.value().text());
    }

    private static PartialDate date(Finding finding) {
        return finding.fact().value() instanceof Value.Date(String _, PartialDate date)
                ? date
                : new PartialDate(0, null, null);
    }
}
