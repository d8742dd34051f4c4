package org.factloom.item;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.language.PartialDate;

/** The years in which something of an article can have happened: nobody publishes before birth, no club plays before it is founded. */
final class Lifetime {

    /** How far a wrong birth, founding or death may lie from the right one. */
    private static final int AROUND = 12;

    /** Before this age hardly anybody does what an article dates. */
    private static final int CHILDHOOD = 15;

    /** Before this age nobody takes a degree, marries or is elected. */
    private static final int YOUTH = 18;

    private static final Pattern GROWN =
            Pattern.compile("\\b(?:degree|[BM]\\.?A\\b|[BM]\\.?Sc\\b|Ph\\.?D|LL\\.?[BD]|MBA|doctorate|diploma|graduate"
                    + "|marry|married|elected|appointed|promoted|commissioned|ordained|professor|director)\\b");

    /** What is done at one time of a life. */
    private static final Pattern STUDY = Pattern.compile(
            "\\b(?:degree|[BM]\\.?A\\b|[BM]\\.?Sc\\b|LL\\.?B|diploma|graduate[ds]?"
                    + "|(?:enter|attend|enrol|enroll|matriculate)\\b.*\\b(?:School|College|University|Academy|Institute))\\b");

    /** From here on the last year of an article may be the present, and later ones have not come yet. */
    private static final int RECENT = 2000;

    private static final int BEYOND = 3;

    private static final Pattern BIRTH = Pattern.compile("born|was born\\b.*");
    private static final Pattern FOUNDING =
            Pattern.compile("(was )?(founded|established|incorporated|formed|opened|launched)");
    private static final Pattern END = Pattern.compile("died\\b.*|(was )?(dissolved|disbanded|abolished)");
    private static final Pattern EDGE = Pattern.compile(BIRTH + "|" + FOUNDING + "|" + END);

    private final Material material;
    private final int first;
    private final int last;

    /** @param dates all that the article gives */
    Lifetime(Material material, List<PartialDate> dates) {
        this.material = material;
        first = dates.stream().mapToInt(PartialDate::year).min().orElse(0);
        last = dates.stream().mapToInt(PartialDate::year).max().orElse(0);
    }

    /** Whether it is a date of somebody's youth, and the article does not give the birth. */
    boolean isOfYouth(Finding finding) {
        return STUDY.matcher(finding.wording().question()).find()
                && year(BIRTH, finding).isEmpty();
    }

    Predicate<PartialDate> around(Finding finding, PartialDate key) {
        int latest = last >= RECENT ? last : last + BEYOND;
        if (EDGE.matcher(finding.fact().relation()).matches()) {
            return date -> Math.abs(date.year() - key.year()) <= AROUND && date.year() <= Math.max(latest, key.year());
        }
        int born = year(BIRTH, finding).orElse(Integer.MIN_VALUE);
        int founded = year(FOUNDING, finding).orElse(Integer.MIN_VALUE);
        Optional<PartialDate> end = date(END, finding);
        int ended = end.map(PartialDate::year).orElse(Integer.MAX_VALUE);
        boolean late = end.filter(death -> death.isStrictlyBefore(key)).isPresent();
        int childhood = GROWN.matcher(finding.wording().question()).find() ? YOUTH : CHILDHOOD;
        int alive = born > 0 && born <= key.year() ? born : Math.min(first, key.year()) - BEYOND;
        int low = Math.max(
                key.year() >= founded ? founded : Integer.MIN_VALUE,
                born + childhood <= key.year() && born > 0 ? born + childhood : alive);
        int earliest = key.year() > ended ? ended : low;
        int until = key.year() <= ended ? Math.min(ended, latest) : latest;
        return date -> date.year() >= earliest
                && date.year() <= Math.max(late ? latest : until, key.year())
                && (!late || end.orElseThrow().isStrictlyBefore(date))
                && (late || end.filter(death -> death.isStrictlyBefore(date)).isEmpty());
    }

    /** The year before which nothing of the topic happened that happened by {@code year}: that of its birth or founding; 0 if unknown. */
    int beginning(int year) {
        return Stream.of(BIRTH, FOUNDING)
                .flatMap(relation -> date(relation, this::isOfTopic).stream())
                .mapToInt(PartialDate::year)
                .filter(first -> first <= year)
                .max()
                .orElse(0);
    }

    private OptionalInt year(Pattern relation, Finding finding) {
        Optional<PartialDate> date = date(relation, finding);
        return date.isPresent() ? OptionalInt.of(date.get().year()) : OptionalInt.empty();
    }

    /** Of the beginning or end of whom the question names, the topic first. */
    private Optional<PartialDate> date(Pattern relation, Finding finding) {
        String question = finding.wording().question();
        return date(relation, this::isOfTopic)
                .or(() -> date(relation, fact -> fact.subject().contains(" ") && question.contains(fact.subject())));
    }

    private boolean isOfTopic(Fact fact) {
        return fact.family() == Family.INFOBOX
                || fact.subject().equals(material.reading().topic().name());
    }

    private Optional<PartialDate> date(Pattern relation, Predicate<Fact> of) {
        return material.findings().stream()
                .map(Finding::fact)
                .filter(fact -> fact.certainty() == Fact.Certainty.CERTAIN
                        && of.test(fact)
                        && relation.matcher(fact.relation()).matches()
                        && fact.value() instanceof Value.Date)
                .map(fact -> ((Value.Date) fact.value()).date())
                .findFirst();
    }
}
