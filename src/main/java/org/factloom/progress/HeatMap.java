package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.classroom.Cohorts.Learner;
import org.factloom.learning.GroupMemories.Remembered;
import org.factloom.memory.Level;
import org.jspecify.annotations.Nullable;

/**
 * What students of a class would answer now of the facts of a set, students × sections, or students × facts of one section.
 *
 * @param sections whether the columns are sections
 * @param columns in reading order
 * @param rows of those who were assigned the set, in the order that was asked for
 * @param means of the columns, over those who have begun
 * @param mean of all
 */
public record HeatMap(boolean sections, List<Column> columns, List<Row> rows, List<Mean> means, Mean mean) {

    /** With fewer, what a mean says of single students would be guessed. */
    public static final int FEWEST_STUDENTS = 5;

    /** Of fewer answers to several facts, or of a student in the weeks that are counted, no percentage is told. */
    public static final int FEWEST_ANSWERS = 5;

    /**
     * A section, or a fact.
     *
     * @param number from 0
     * @param name of the section: "Infobox" for the box, empty for the lead; of a fact, what it tells of; null where no sentence says the facts
     * @param article its title, where the columns are of several; null otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            int number, @Nullable String name, @Nullable String article, String language, List<String> facts) {}

    /**
     * What a student knows of some facts.
     *
     * @param tried of the facts
     * @param right of them, by the last answer
     * @param answers to them, all that count
     * @param percent the mean probability of recall now, where a fact never answered, or answered wrong last, counts 0; null where there are too few answers for one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            int facts,
            int tried,
            int right,
            int answers,
            @Nullable Integer percent) {

        private static Cell of(List<String> facts, Map<String, Remembered> tried) {
            List<Remembered> found = facts.stream()
                    .flatMap(fact -> Optional.ofNullable(tried.get(fact)).stream())
                    .toList();
            int answers = HeatMap.answers(found);
            boolean told = !found.isEmpty() && (facts.size() == 1 || answers >= FEWEST_ANSWERS);
            return new Cell(
                    facts.size(),
                    found.size(),
                    (int) found.stream().filter(one -> !one.fact().missed()).count(),
                    answers,
                    told ? Integer.valueOf(share(found, facts.size())) : null);
        }

        /** Its tint, 0 to 4; −1 for none. */
        @JsonIgnore
        public int tint() {
            return HeatMap.tint(percent);
        }
    }

    /**
     * A student.
     *
     * @param student the id, or the pseudonym
     * @param all of the facts of all columns
     */
    public record Row(String student, String name, Cell all, List<Cell> cells) {}

    /**
     * What all who have begun know of some facts.
     *
     * @param students who answered any fact of the set
     * @param facts of each of them, together
     * @param right of these, by the last answer; null where the students are too few
     * @param answers to them, all that count; null where the students are too few
     * @param percent the mean of their percentages; null where they are too few
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Mean(
            int students,
            int facts,
            @Nullable Integer right,
            @Nullable Integer answers,
            @Nullable Integer percent) {

        @JsonIgnore
        public int tint() {
            return HeatMap.tint(percent);
        }
    }

    /**
     * Of a set whose facts are given in reading order.
     *
     * @param section its number, whose facts are the columns; of none that there is, the sections are
     * @param sort as {@link ClassScope} has it
     */
    static HeatMap of(
            List<StatedFact> facts,
            @Nullable Integer section,
            List<Learner> learners,
            List<Remembered> remembered,
            String sort) {
        List<Column> sections = sections(facts);
        boolean whole = section == null || section < 0 || section >= sections.size();
        List<Column> columns = whole ? sections : each(facts, sections.get(Objects.requireNonNull(section)));
        List<String> all =
                columns.stream().flatMap(column -> column.facts().stream()).toList();
        Map<UUID, Map<String, Remembered>> tried = new HashMap<>();
        remembered.forEach(one -> tried.computeIfAbsent(one.person(), _ -> new HashMap<>())
                .put(one.fact().id(), one));
        List<Row> rows = learners.stream()
                .map(learner -> row(learner, all, columns, tried.getOrDefault(learner.person(), Map.of())))
                .sorted(order(sort, columns.size()))
                .toList();
        List<Map<String, Remembered>> begun = learners.stream()
                .flatMap(learner -> Optional.ofNullable(tried.get(learner.person())).stream())
                .toList();
        return new HeatMap(
                whole,
                columns,
                rows,
                columns.stream().map(column -> mean(column.facts(), begun)).toList(),
                mean(all, begun));
    }

    /** Each once, where it comes first. */
    static List<Column> sections(List<StatedFact> facts) {
        boolean several = facts.stream().map(StatedFact::article).distinct().count() > 1;
        record Place(String article, @Nullable String section) {}
        Map<Place, List<StatedFact>> places = new LinkedHashMap<>();
        facts.forEach(fact -> places.computeIfAbsent(new Place(fact.article(), fact.section()), _ -> new ArrayList<>())
                .add(fact));
        List<Column> columns = new ArrayList<>();
        places.forEach((place, stated) -> columns.add(new Column(
                columns.size(),
                place.section(),
                several ? stated.getFirst().title() : null,
                stated.getFirst().language(),
                stated.stream().map(StatedFact::id).toList())));
        return List.copyOf(columns);
    }

    private static List<Column> each(List<StatedFact> facts, Column section) {
        List<Column> columns = new ArrayList<>();
        facts.stream()
                .filter(fact -> section.facts().contains(fact.id()))
                .forEach(fact -> columns.add(
                        new Column(columns.size(), fact.words(), null, fact.language(), List.of(fact.id()))));
        return List.copyOf(columns);
    }

    private static Row row(Learner learner, List<String> all, List<Column> columns, Map<String, Remembered> tried) {
        return new Row(
                learner.key(),
                learner.name(),
                Cell.of(all, tried),
                columns.stream().map(column -> Cell.of(column.facts(), tried)).toList());
    }

    private static Mean mean(List<String> facts, List<Map<String, Remembered>> begun) {
        int all = begun.size() * facts.size();
        if (begun.size() < FEWEST_STUDENTS || facts.isEmpty()) {
            return new Mean(begun.size(), all, null, null, null);
        }
        List<Remembered> found = begun.stream()
                .flatMap(tried -> facts.stream().flatMap(fact -> Optional.ofNullable(tried.get(fact)).stream()))
                .toList();
        return new Mean(
                begun.size(),
                all,
                (int) found.stream().filter(one -> !one.fact().missed()).count(),
                answers(found),
                share(found, all));
    }

    /** Those of whom nothing is told come last; who are alike, in the order in which they came. */
    private static Comparator<Row> order(String sort, int columns) {
        Comparator<@Nullable Integer> worst = Comparator.nullsLast(Comparator.naturalOrder());
        return switch (sort) {
            case ClassScope.NAME -> (_, _) -> 0;
            case ClassScope.BEST ->
                Comparator.comparing(row -> row.all().percent(), Comparator.nullsLast(Comparator.reverseOrder()));
            default -> {
                int column = sort.matches("\\d{1,4}") ? Integer.parseInt(sort) : columns;
                yield column < columns
                        ? Comparator.comparing(row -> row.cells().get(column).percent(), worst)
                        : Comparator.comparing(row -> row.all().percent(), worst);
            }
        };
    }

    static boolean known(Remembered one) {
        return one.fact().level() == Level.KNOWN || one.fact().level() == Level.STRONG;
    }

    /** The probability of recall now that counts. */
    static double recall(Remembered one) {
        return one.fact().stored().memory().known(one.fact().recall());
    }

    /** How many all columns have. */
    int facts() {
        return columns.stream().mapToInt(column -> column.facts().size()).sum();
    }

    private static int answers(List<Remembered> found) {
        return found.stream()
                .mapToInt(one -> one.fact().stored().memory().answers())
                .sum();
    }

    private static int share(List<Remembered> found, int of) {
        return percent(found.stream().mapToDouble(HeatMap::recall).sum(), of);
    }

    static int percent(double recalled, int of) {
        return (int) Math.round(100 * recalled / of);
    }

    private static int tint(@Nullable Integer percent) {
        return percent == null ? -1 : Math.min(4, percent / 20);
    }
}
