package org.factloom.item;

import java.math.BigDecimal;
import java.util.List;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.FactFinder;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.Dates;

/** Findings about Lund Harbour, made by hand, over text that is read. */
final class Findings {

    private static final FactFinder FACTS = new FactFinder(Seeds.analyser());

    private Findings() {}

    static Reading read(String text) {
        return FACTS.read(Seeds.plain("= Lund Harbour =\n\n" + text + "\n"));
    }

    static Finding finding(Reading reading, String id, Value value, String question, String statement) {
        String text = reading.article().text();
        int at = Math.max(0, text.indexOf(value.text()));
        Evidence evidence = new Evidence("", new Span(at, at + value.text().length()), value.text());
        return new Finding(
                new Fact(id, Family.ACTION, "Lund Harbour", id, value, Fact.Certainty.CERTAIN, List.of(evidence)),
                new Wording(question, statement, "", value.type()),
                List.of());
    }

    static List<String> options(Reading reading, Finding finding) {
        return new Distractors(new Material(new Material.Source(reading, List.of(finding)), List.of(), 1)).of(finding);
    }

    static Value.Quantity quantity(String text) {
        return new Value.Quantity(text, new BigDecimal(text.replace(",", "")), "people", false);
    }

    static Value.Date date(String text) {
        return new Value.Date(text, Dates.parse(text).orElseThrow());
    }

    /** An event with a date, for which {@code evidence} stands. */
    static Finding event(Evidence evidence, String text, String date) {
        return new Finding(
                new Fact(
                        "f " + text,
                        Family.DATED_EVENT,
                        "s",
                        "r",
                        date(date),
                        Fact.Certainty.CERTAIN,
                        List.of(evidence)),
                new Wording("", "", text, "date"),
                List.of());
    }

    /** The finding as that of an event of Anna Berg's life. */
    static Finding ofHerLife(Finding finding, String relation) {
        Fact fact = finding.fact();
        return new Finding(
                new Fact(
                        fact.id(),
                        Family.DATED_EVENT,
                        "Anna Berg",
                        relation,
                        fact.value(),
                        Fact.Certainty.CERTAIN,
                        fact.evidence()),
                finding.wording(),
                List.of());
    }
}
