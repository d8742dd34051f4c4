package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a kind of living being belongs: "is a species of plant in the family [Rosaceae]", "a member of the genus [Canis]". */
final class Taxa implements Extractor {

    private static final Pattern IN = Pattern.compile(
            "^(?:is|are) (?:an?|the)\\b[^,;:]*? (?:in|of|to|within) the (?<rank>genus|family|order|class|phylum|subfamily|tribe) (?<name>\\p{Lu}\\p{Ll}+)(?=$|[ ,;.])");

    private static final Pattern BELONGS = Pattern.compile(
            "^belongs? to the (?<rank>genus|family|order|class|phylum|subfamily|tribe) (?<name>\\p{Lu}\\p{Ll}+)(?=$|[ ,;.])");

    /** "the only species in the genus", "one of two": what stands between does not matter, but "not" and "closest to" do. */
    private static final String OTHERWISE =
            ".*\\b(?:not|close|closest|similar|related|relative|relatives|outside)\\b.*";

    private final List<Timeless> timeless;

    Taxa(List<Timeless> timeless) {
        this.timeless = timeless;
    }

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (Timeless clause : timeless) {
            Matcher in = IN.matcher(clause.said());
            Matcher belongs = BELONGS.matcher(clause.said());
            Matcher match = in.find() ? in : belongs;
            if ((match == in || belongs.find()) && !match.group().matches(OTHERWISE)) {
                found.add(finding(reading, clause, match.group("rank"), match.group("name")));
            }
        }
        return found;
    }

    private static Finding finding(Reading reading, Timeless clause, String rank, String name) {
        boolean many = clause.isPlural();
        return new Finding(
                reading.fact(clause.sentence(), Family.RELATION, clause.subject(), rank, new Value.Term(name)),
                new Wording(
                        Phrases.sentence("?", "to which", rank, many ? "do" : "does", clause.subject(), "belong"),
                        Phrases.sentence(
                                ".", clause.subject(), many ? "belong" : "belongs", "to the", rank, Wording.SLOT),
                        "",
                        rank,
                        rank),
                List.of());
    }
}
