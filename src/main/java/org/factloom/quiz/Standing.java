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
 * @param tries all of them, the first first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        int tryNumber,
        Counting counting,
        double score,
        @Nullable Integer counts,
        List<Try> tries) {

    /** One of them. */
    public record Try(UUID attempt, int number, double score) {}

    /** @param finished this one among them */
    static @Nullable Standing of(Attempt attempt, List<Attempt> finished) {
        return attempt.terms()
                .map(terms -> new Standing(
                        attempt.tryNumber().orElseThrow(),
                        terms.counting(),
                        terms.counting().score(finished).orElseThrow(),
                        terms.counting()
                                .counted(finished)
                                .flatMap(Attempt::tryNumber)
                                .orElse(null),
                        finished.stream()
                                .map(one -> new Try(
                                        one.id(),
                                        one.tryNumber().orElseThrow(),
                                        one.score().orElseThrow()))
                                .toList()))
                .orElse(null);
    }
}
