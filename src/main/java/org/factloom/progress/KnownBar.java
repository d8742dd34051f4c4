package org.factloom.progress;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was known at the end of a week, in a chart.
 *
 * @param number of the week, from 0
 * @param last whether the week is not over
 */
public record KnownBar(int number, KnownWeek week, boolean last) {

    /** Of what is known already; none while it is worked out. */
    static List<KnownBar> of(@Nullable List<KnownWeek> weeks) {
        return weeks == null
                ? List.of()
                : IntStream.range(0, weeks.size())
                        .mapToObj(i -> new KnownBar(i, weeks.get(i), i == weeks.size() - 1))
                        .toList();
    }

    /** Where it begins from the left, of 400 for all. */
    public int left() {
        return number * 50 + 5;
    }

    public int middle() {
        return number * 50 + 25;
    }

    /** Of 100, which stands for all facts. */
    public int height() {
        return week.percent() == null ? 0 : week.percent();
    }

    /** Where it begins from above. */
    public int top() {
        return 100 - height();
    }

    /** Of the Monday of its week, "11-16". */
    public String day() {
        return week.week().toString().substring(5);
    }
}
