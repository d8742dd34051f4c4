package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.factloom.statistics.Proportion;
import org.jspecify.annotations.Nullable;

/**
 * True retention: of the answers to facts that had been put off for a day or more, those that were right.
 *
 * @param young to facts that had been put off for less than 21 days
 * @param mature to the others
 */
public record Retention(Window window, Share young, Share mature, Share all) {

    /** Of fewer, a share says nothing. */
    static final int FEWEST = 5;

    /** Right answers among some. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(int passed, int answers) {

        /** Whole percent; null of fewer than {@value Retention#FEWEST} answers. */
        @JsonProperty
        public @Nullable Integer percent() {
            return percent((double) passed / Math.max(1, answers));
        }

        /** The lower end of Wilson's 95 % interval, in whole percent. */
        @JsonProperty
        public @Nullable Integer low() {
            return percent(new Proportion(passed, answers).low());
        }

        /** The upper end of it. */
        @JsonProperty
        public @Nullable Integer high() {
            return percent(new Proportion(passed, answers).high());
        }

        private @Nullable Integer percent(double share) {
            return answers < FEWEST ? null : Integer.valueOf((int) Math.round(100 * share));
        }
    }

    static List<Retention> of(List<AnswerDay> days, LocalDate today) {
        return Arrays.stream(Window.values())
                .map(window -> of(
                        window,
                        days.stream()
                                .filter(day -> window.holds(day.day(), today))
                                .toList()))
                .toList();
    }

    private static Retention of(Window window, List<AnswerDay> days) {
        Share young = new Share(sum(days, AnswerDay::youngPassed), sum(days, AnswerDay::young));
        Share mature = new Share(sum(days, AnswerDay::maturePassed), sum(days, AnswerDay::mature));
        return new Retention(
                window, young, mature, new Share(young.passed() + mature.passed(), young.answers() + mature.answers()));
    }

    private static int sum(List<AnswerDay> days, ToIntFunction<AnswerDay> figure) {
        return days.stream().mapToInt(figure).sum();
    }
}
