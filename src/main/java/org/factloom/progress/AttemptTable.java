package org.factloom.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.factloom.library.ItemVersion;
import org.factloom.statistics.ResponseMatrix;

/** Attempts with what they were asked and answered, as item analysis needs them. */
final class AttemptTable {

    /** An answer that counts in its attempt. */
    record Given(CountedAttempt attempt, AnalysedAnswer answer, ItemVersion version) {

        /** The item, in whatever version. */
        String item() {
            return version.storedItem().id();
        }
    }

    private final List<CountedAttempt> attempts;
    private final List<List<AnalysedAnswer>> answers;
    private final Map<UUID, ItemVersion> versions;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Double> maxima = new ArrayList<>();
    private final List<List<Given>> given = new ArrayList<>();
    private final List<Integer> dropped = new ArrayList<>();
    private final ResponseMatrix matrix;

    /**
     * A table.
     *
     * @param attempts the first first: items count by the points that they had last
     * @param answers of each attempt, at least one
     */
    AttemptTable(
            List<CountedAttempt> attempts, Map<UUID, List<AnalysedAnswer>> answers, Map<UUID, ItemVersion> versions) {
        this.attempts = attempts;
        this.answers = attempts.stream()
                .map(attempt -> answers.getOrDefault(attempt.id(), List.of()))
                .toList();
        this.versions = versions;
        int[][] places = new int[attempts.size()][];
        for (int i = 0; i < places.length; i++) {
            List<AnalysedAnswer> row = this.answers.get(i);
            places[i] = new int[row.size()];
            for (int j = 0; j < places[i].length; j++) {
                places[i][j] = add(attempts.get(i), row.get(j));
            }
        }
        List<double[]> marks = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            double[] ofRow = new double[columns.size()];
            Arrays.fill(ofRow, ResponseMatrix.NOT_ASKED);
            for (int j = 0; j < places[i].length; j++) {
                AnalysedAnswer answer = this.answers.get(i).get(j);
                int column = places[i][j];
                ofRow[column] = answer.dropped() ? ResponseMatrix.NOT_ASKED : answer.mark() * maxima.get(column);
            }
            marks.add(ofRow);
        }
        matrix = new ResponseMatrix(
                maxima.stream().mapToDouble(Double::doubleValue).toArray(), marks);
    }

    /** @return the column of the item */
    private int add(CountedAttempt attempt, AnalysedAnswer answer) {
        ItemVersion version = version(answer);
        int column = columns.computeIfAbsent(version.storedItem().id(), _ -> {
            maxima.add(0.0);
            given.add(new ArrayList<>());
            dropped.add(0);
            return columns.size();
        });
        maxima.set(column, (double) answer.points());
        if (answer.dropped()) {
            dropped.set(column, dropped.get(column) + 1);
        } else {
            given.get(column).add(new Given(attempt, answer, version));
        }
        return column;
    }

    private ItemVersion version(AnalysedAnswer answer) {
        return Objects.requireNonNull(versions.get(answer.version()));
    }

    private int column(String item) {
        return Objects.requireNonNull(columns.get(item));
    }

    /** Of the items that any attempt was asked, in the order in which they were asked first. */
    List<String> items() {
        return List.copyOf(columns.keySet());
    }

    List<CountedAttempt> attempts() {
        return attempts;
    }

    /** The marks by item, in the order of {@link #items}. */
    ResponseMatrix matrix() {
        return matrix;
    }

    /** What was answered to an item, in the order of the attempts; nothing where it was never asked. */
    List<Given> given(String item) {
        return columns.containsKey(item) ? given.get(column(item)) : List.of();
    }

    /** What those of {@link #given} reached in the rest, as shares. */
    double[] rests(String item) {
        return columns.containsKey(item) ? matrix.rests(column(item)) : new double[0];
    }

    /** In how many attempts an item counts for nothing. */
    int dropped(String item) {
        return columns.containsKey(item) ? dropped.get(column(item)) : 0;
    }

    /** The attempts with an answer like that. */
    AttemptTable where(Predicate<Given> wanted) {
        List<CountedAttempt> some = IntStream.range(0, attempts.size())
                .filter(i -> answers.get(i).stream()
                        .anyMatch(answer -> wanted.test(new Given(attempts.get(i), answer, version(answer)))))
                .mapToObj(attempts::get)
                .toList();
        Map<UUID, List<AnalysedAnswer>> ofThem = new LinkedHashMap<>();
        for (int i = 0; i < attempts.size(); i++) {
            ofThem.put(attempts.get(i).id(), answers.get(i));
        }
        return new AttemptTable(some, ofThem, versions);
    }

    /**
     * The marks by place, whatever item stands there, as a quiz that draws its items is judged. Where attempts have different numbers of places, or places different
     * points, only the scores as a whole can be compared.
     */
    ResponseMatrix byPlace() {
        double[] points = answers.isEmpty() ? new double[0] : points(answers.getFirst());
        return answers.stream().allMatch(row -> Arrays.equals(points(row), points))
                ? new ResponseMatrix(
                        points, answers.stream().map(AttemptTable::marks).toList())
                : new ResponseMatrix(
                        new double[] {1},
                        attempts.stream()
                                .map(attempt -> new double[] {attempt.score()})
                                .toList());
    }

    private static double[] points(List<AnalysedAnswer> row) {
        return row.stream().mapToDouble(AnalysedAnswer::points).toArray();
    }

    private static double[] marks(List<AnalysedAnswer> row) {
        return row.stream()
                .mapToDouble(answer -> answer.dropped() ? ResponseMatrix.NOT_ASKED : answer.mark() * answer.points())
                .toArray();
    }
}
