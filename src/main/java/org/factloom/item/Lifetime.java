package org.factloom.item;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.language.PartialDate;

/** The years in which something of an article can have happened: nobody publishes before birth, no club plays before it is founded. */
final class Lifetime {

    /** How far a wrong birth, founding or death may lie from the right one. */
    private static final int AROUND = 12;

    /** A child of this age does nothing that an article dates. */
    private static final int CHILDHOOD = 5;

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

    Predicate<PartialDate> around(Finding finding, PartialDate key) {
        int latest = last >= RECENT ? last : last + BEYOND;
        if (EDGE.matcher(finding.fact().relation()).matches()) {
            return date -> Math.abs(date.year() - key.year()) <= AROUND && date.year() <= Math.max(latest, key.year());
        }
        int born = year(BIRTH).orElse(Integer.MIN_VALUE);
        int founded = year(FOUNDING).orElse(Integer.MIN_VALUE);
        int ended = year(END).orElse(Integer.MAX_VALUE);
        int low = Math.max(
                key.year() >= founded ? founded : Integer.MIN_VALUE,
                born + CHILDHOOD <= key.year() && born > 0 ? born + CHILDHOOD : Math.min(first, key.year()) - BEYOND);
        int earliest = key.year() > ended ? ended : low;
        int until = key.year() <= ended ? Math.min(ended, latest) : latest;
        return date -> date.year() >= earliest && date.year() <= Math.max(until, key.year());
    }

    /** Of the topic's own beginning or end. */
    private OptionalInt year(Pattern relation) {
        return material.findings().stream()
                .map(Finding::fact)
                .filter(fact -> fact.certainty() == Fact.Certainty.CERTAIN
                        && (fact.family() == Family.INFOBOX
                                || fact.subject()
                                        .equals(material.reading().topic().name()))
                        && relation.matcher(fact.relation()).matches()
                        && fact.value() instanceof Value.Date)
                .mapToInt(fact -> ((Value.Date) fact.value()).date().year())
                .findFirst();
    }
}
