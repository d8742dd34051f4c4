package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an exam stands among all that its taker finished under the same terms.
 *
 * @param tryNumber of this one, from 1
 * @param counting which of them counts
 * @param score what counts, 0 to 1
 * @param counts the number of the one that counts; nothing where the average does
 * @param triesLeft how many more there may be; nothing where there is no limit
 * @param tries all that are finished, the first first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        int tryNumber,
        Counting counting,
        double score,
        @Nullable Integer counts,
        @Nullable Integer triesLeft,
        List<Try> tries) {

    /** One of them. */
    public record Try(UUID attempt, int number, double score) {

        public int percent() {
            return Result.percent(score);
        }
    }

    /**
     * @param own what holds for the person
     * @param all attempts under the same terms that count, this finished one among them
     */
    static Standing of(Attempt attempt, Conditions own, List<Attempt> all) {
        List<Attempt> finished =
                all.stream().filter(one -> one.finishedAt().isPresent()).toList();
        return new Standing(
                attempt.tryNumber().orElseThrow(),
                own.counting(),
                own.counting().score(finished).orElseThrow(),
                own.counting().counted(finished).flatMap(Attempt::tryNumber).orElse(null),
                own.triesLeft(all.size()).orElse(null),
                finished.stream()
                        .map(one -> new Try(
                                one.id(),
                                one.tryNumber().orElseThrow(),
                                one.counted().orElseThrow()))
                        .toList());
    }

    public int percent() {
        return Result.percent(score);
    }

    /** Whether there is one try and no other, so that nothing is to be said of which counts. */
    public boolean only() {
        return tries.size() == 1 && !again();
    }

    /** Whether another may be taken. */
    public boolean again() {
        return triesLeft == null || triesLeft > 0;
    }
}
