package org.factloom.fact;

import java.util.List;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/** Where infobox and prose say different things, neither is asked as the truth. */
final class Conflicts {

    private Conflicts() {}

    /** The findings, contradicted ones marked. */
    static List<Finding> mark(Reading reading, List<Finding> findings) {
        List<PartialDate> prose = reading.sentences().stream()
                .flatMap(sentence ->
                        Dates.in(
                                sentence.analysed().plain(),
                                sentence.analysed().sentence().span().start())
                                .stream())
                .map(DateMention::date)
                .toList();
        return findings.stream()
                .map(finding -> isContradicted(finding, prose) || hasRival(finding, findings)
                        ? finding.with(Fact.Certainty.CONTRADICTED)
                        : finding)
                .toList();
    }

    /** A beginning before which the prose already tells of events. */
    private static boolean isContradicted(Finding finding, List<PartialDate> prose) {
        Fact fact = finding.fact();
        return fact.relation().equals("start date")
                && fact.value() instanceof Value.Date start
                && prose.stream().anyMatch(date -> date.isStrictlyBefore(start.date()));
    }

    /** Another sentence gives another value to the same question. */
    private static boolean hasRival(Finding finding, List<Finding> findings) {
        return findings.stream()
                .anyMatch(other -> other.fact().id().equals(finding.fact().id())
                        && !AliasKey.mayBeSame(
                                other.fact().value().text(),
                                finding.fact().value().text()));
    }
}
