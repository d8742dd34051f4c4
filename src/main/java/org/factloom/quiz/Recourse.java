package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a learner can do about a mark, and did.
 *
 * @param overridable whether "I was right" is offered: in practice of one's own, for an answer that is neither empty nor wholly right
 * @param overridden whether the learner said so, and the answer counts as right
 * @param contest what was filed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recourse(
        boolean overridable, boolean overridden, @Nullable Filed contest) {

    /**
     * A contest as its learner sees it.
     *
     * @param reply what whoever looks after the questions replied
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Filed(
            Contest.State state,
            String reason,
            Instant filedAt,
            @Nullable String reply) {

        static Filed of(Contest contest) {
            return new Filed(
                    contest.state(),
                    contest.reason(),
                    contest.createdAt(),
                    contest.reply().orElse(null));
        }
    }

    static Recourse of(Attempt attempt, Form form, Answer answer, Optional<Contest> contest) {
        boolean overridable = !attempt.isGraded() && canHaveBeenRight(form, answer);
        return new Recourse(
                overridable, answer.isOverridden(), contest.map(Filed::of).orElse(null));
    }

    /** Whether something was answered that was not wholly right; of what its learner marked, or nobody did yet, there is nothing to say. */
    static boolean canHaveBeenRight(Form form, Answer answer) {
        return (!form.isSelfRated() || answer.response().isWritten())
                && !answer.isEmpty()
                && answer.outcome() != Outcome.RIGHT
                && answer.outcome() != Outcome.WAITING;
    }
}
