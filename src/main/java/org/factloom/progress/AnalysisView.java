package org.factloom.progress;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.factloom.quiz.Mode;
import org.factloom.statistics.AttemptChoice;
import org.jspecify.annotations.Nullable;

/**
 * An analysis as its page shows it.
 *
 * @param suspects items to look at, the most suspicious first
 * @param items all of them, the hardest first or in the set's order
 */
public record AnalysisView(
        SetAnalysis analysis,
        AnalysisScope scope,
        List<ItemFigures> suspects,
        List<ItemFigures> items,
        boolean inOrder,
        List<Bar> bars) {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** The height of the highest bar. */
    private static final int HEIGHT = 100;

    /**
     * A bar of the distribution.
     *
     * @param number from 0
     * @param from the lowest score in it, in per cent
     * @param height 0 to 100, the highest
     */
    public record Bar(int number, int from, int to, int attempts, int height) {

        static List<Bar> of(List<Integer> counts) {
            int most = Math.max(1, Collections.max(counts));
            int width = 100 / counts.size();
            return IntStream.range(0, counts.size())
                    .mapToObj(i -> new Bar(i, i * width, (i + 1) * width, counts.get(i), HEIGHT * counts.get(i) / most))
                    .toList();
        }

        /** Where it begins from above. */
        public int top() {
            return HEIGHT - height;
        }

        /** Where it begins from the left. */
        public int left() {
            return number * 40 + 2;
        }

        /** Its middle from the left. */
        public int middle() {
            return number * 40 + 20;
        }
    }

    /** A way to count, with its address. */
    public record Way(AttemptChoice choice, String query, boolean current) {}

    /** @param order "set" for the set's order, otherwise the hardest come first */
    static AnalysisView of(SetAnalysis analysis, AnalysisScope scope, String order) {
        boolean inOrder = order.equals("set");
        List<ItemFigures> suspects = analysis.items().stream()
                .filter(ItemFigures::suspect)
                .sorted(Comparator.comparing(item -> Collections.min(item.suspicions())))
                .toList();
        List<ItemFigures> items = inOrder
                ? analysis.items()
                : analysis.items().stream()
                        .sorted(Comparator.comparingDouble(AnalysisView::easiness))
                        .toList();
        return new AnalysisView(analysis, scope, suspects, items, inOrder, bars(analysis.quiz()));
    }

    /** Of which nothing is said come last. */
    private static double easiness(ItemFigures item) {
        return item.told() == null || item.told().facility() == null
                ? Double.MAX_VALUE
                : Objects.requireNonNull(item.told().facility());
    }

    private static List<Bar> bars(@Nullable QuizFigures quiz) {
        if (quiz == null) {
            return List.of();
        }
        return Bar.of(quiz.distribution());
    }

    /** The ways to count attempts. */
    public List<Way> ways() {
        return List.of(AttemptChoice.values()).stream()
                .map(choice -> new Way(choice, scope.with(choice).query(), choice == scope.counted()))
                .toList();
    }

    public boolean practice() {
        return scope.mode() == Mode.PRACTICE;
    }

    public int fewestStudents() {
        return SetAnalysis.FEWEST_STUDENTS;
    }

    public int fewestAttempts() {
        return SetAnalysis.FEWEST_ATTEMPTS;
    }

    /** In UTC, to the second. */
    public String computedClock() {
        return SECOND.format(analysis.freshness().computedAt());
    }

    /** The moment that was asked about, in UTC; empty where none was. */
    public String sinceClock() {
        return analysis.freshness().since() == null
                ? ""
                : SECOND.format(analysis.freshness().since());
    }
}
