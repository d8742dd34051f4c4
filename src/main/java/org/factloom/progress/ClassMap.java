package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factloom.library.ReadingText;
import org.jspecify.annotations.Nullable;

/**
 * An article with what a class knows of it: one object for the page, for /api and for the table.
 *
 * @param id of the class
 * @param begun those who answered any of its facts that the class was assigned
 * @param facts those that the class was assigned, in reading order, by id
 * @param sections those that state facts: the infobox, the lead, then the others
 * @param only what to show of it, the id of a band or "contested"; empty for all
 * @param section the number of the one whose facts are listed; null for all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClassMap(
        UUID id,
        String article,
        String title,
        @JsonIgnore String language,
        @JsonIgnore ReadingText text,
        Instant computedAt,
        @JsonIgnore List<Begun> begun,
        Map<String, Share> facts,
        List<SectionCount> sections,
        @JsonIgnore String only,
        @JsonIgnore @Nullable Integer section) {

    /**
     * Somebody who answered any of it.
     *
     * @param student the id, or the pseudonym
     * @param tried facts that were answered
     * @param known of them, those known now
     * @param facts of those that are assigned
     */
    public record Begun(String student, String name, int tried, int known, int facts) {}

    private static final Comparator<Share> FEWEST_FIRST =
            Comparator.comparingInt(share -> share.percent() == null ? -1 : share.percent());

    /** How many of a class know a fact, the fewest first. */
    public enum Band {
        /** Nobody has answered it. */
        UNTRIED,
        /** Less than half. */
        FEW,
        /** Half or more. */
        HALF,
        /** 80 % or more. */
        MOST;

        private static Band of(int tried, int known, int students) {
            return tried == 0 ? UNTRIED : known * 100 < students * 50 ? FEW : known * 100 < students * 80 ? HALF : MOST;
        }

        /** The name in addresses and JSON, "most". */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a class knows of a fact. Of fewer than five students nothing is told.
     *
     * @param section null for the infobox and the lead
     * @param students who have begun, of those to whom it is assigned
     * @param tried how many of them answered it
     * @param known of them, those who know it, or know it firmly, by its level now
     * @param percent that these are of the students
     * @param contested whether somebody of the class contested a question that asks it, and nobody has answered yet
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(
            String fact,
            @Nullable String section,
            String subject,
            String relation,
            String value,
            int students,
            @Nullable Integer tried,
            @Nullable Integer known,
            @Nullable Integer percent,
            @Nullable Band band,
            @Nullable Boolean contested) {

        static Share of(StatedFact fact, int students, int tried, int known, boolean contested) {
            boolean told = students >= HeatMap.FEWEST_STUDENTS;
            int percent = told ? Math.round(100f * known / students) : 0;
            return new Share(
                    fact.id(),
                    fact.section(),
                    fact.subject(),
                    fact.relation(),
                    fact.value(),
                    students,
                    told ? Integer.valueOf(tried) : null,
                    told ? Integer.valueOf(known) : null,
                    told ? Integer.valueOf(percent) : null,
                    told ? Band.of(tried, known, students) : null,
                    told ? Boolean.valueOf(contested) : null);
        }

        boolean isContested() {
            return contested != null && contested;
        }
    }

    /** Of some facts of which it is told: how many are in each band, and how many of them are contested as well. */
    public record Count(int untried, int few, int half, int most, int contested) {

        /** Nothing where of none of them anything is told. */
        private static @Nullable Count of(Collection<Share> facts) {
            if (facts.stream().allMatch(share -> share.band() == null)) {
                return null;
            }
            return new Count(
                    count(facts, share -> share.band() == Band.UNTRIED),
                    count(facts, share -> share.band() == Band.FEW),
                    count(facts, share -> share.band() == Band.HALF),
                    count(facts, share -> share.band() == Band.MOST),
                    count(facts, Share::isContested));
        }

        private static int count(Collection<Share> facts, Predicate<Share> which) {
            return (int) facts.stream().filter(which).count();
        }

        /** In each band, where there are any, what most know first. */
        @JsonIgnore
        public List<Banded> bands() {
            return Stream.of(
                            new Banded(Band.MOST, most),
                            new Banded(Band.HALF, half),
                            new Banded(Band.FEW, few),
                            new Banded(Band.UNTRIED, untried))
                    .filter(one -> one.facts() > 0)
                    .toList();
        }
    }

    /** How many facts are in a band. */
    public record Banded(Band band, int facts) {}

    /**
     * The facts that are first stated in a section.
     *
     * @param heading null for the infobox and the lead
     * @param facts their ids
     * @param count of them; null where nothing is told
     * @param percent the mean share of the class that knows one; null where nothing is told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SectionCount(
            boolean infobox,
            @Nullable String heading,
            List<String> facts,
            @Nullable Count count,
            @Nullable Integer percent) {

        private static SectionCount of(boolean infobox, @Nullable String heading, List<Share> facts) {
            return new SectionCount(
                    infobox,
                    heading,
                    facts.stream().map(Share::fact).toList(),
                    Count.of(facts),
                    facts.stream().allMatch(share -> share.percent() == null)
                            ? null
                            : Integer.valueOf((int) Math.round(facts.stream()
                                    .map(Share::percent)
                                    .flatMap(Stream::ofNullable)
                                    .mapToInt(Integer::intValue)
                                    .average()
                                    .orElse(0))));
        }
    }

    /** How many have begun. */
    @JsonProperty
    public int students() {
        return begun.size();
    }

    /** Of how many any figure is told. */
    @JsonIgnore
    public int fewest() {
        return HeatMap.FEWEST_STUDENTS;
    }

    /** Of all facts; null where nothing is told. */
    @JsonIgnore
    public @Nullable Count count() {
        return Count.of(facts.values());
    }

    /** The facts of the section that are asked for, what the fewest know first. */
    @JsonIgnore
    public List<Share> listed() {
        Stream<Share> all = section == null
                ? facts.values().stream()
                : sections.get(section).facts().stream().map(facts::get).flatMap(Stream::ofNullable);
        return all.filter(this::isAskedFor).sorted(FEWEST_FIRST).toList();
    }

    /** The section whose facts are listed; null where all are. */
    @JsonIgnore
    public @Nullable SectionCount chosen() {
        return section == null ? null : sections.get(section);
    }

    /** Of the facts that a sentence states, the one that the fewest know and that is asked for; null where there is none. */
    public @Nullable Share share(ReadingText.Piece piece) {
        return shares(piece).filter(this::isAskedFor).min(FEWEST_FIRST).orElse(null);
    }

    private boolean isAskedFor(Share share) {
        return only.isEmpty()
                || (only.equals("contested")
                        ? share.isContested()
                        : share.band() != null && share.band().id().equals(only));
    }

    /** Whether a fact that a sentence states is contested. */
    public boolean contested(ReadingText.Piece piece) {
        return shares(piece).anyMatch(Share::isContested);
    }

    private Stream<Share> shares(ReadingText.Piece piece) {
        return piece.facts().stream().map(facts::get).flatMap(Stream::ofNullable);
    }

    static List<SectionCount> sections(ReadingText text, Map<String, Share> facts) {
        List<SectionCount> sections = new ArrayList<>();
        add(sections, true, null, text.lines().stream().flatMap(line -> line.value().stream()), facts);
        text.parts()
                .forEach(part -> add(
                        sections,
                        false,
                        part.heading(),
                        part.paragraphs().stream().flatMap(List::stream),
                        facts));
        return List.copyOf(sections);
    }

    private static void add(
            List<SectionCount> sections,
            boolean infobox,
            @Nullable String heading,
            Stream<ReadingText.Piece> pieces,
            Map<String, Share> facts) {
        Set<String> anchored = new LinkedHashSet<>();
        pieces.forEach(piece -> anchored.addAll(piece.anchors()));
        List<Share> shares =
                anchored.stream().map(facts::get).flatMap(Stream::ofNullable).toList();
        if (!shares.isEmpty()) {
            sections.add(SectionCount.of(infobox, heading, shares));
        }
    }
}
