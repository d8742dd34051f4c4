package org.factloom.memory;

import java.time.Instant;
import java.time.LocalDate;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * One memory per fact, fed by answers of any form. Each right answer moves stability and difficulty towards what FSRS makes of its grade,
 * the further the less likely it was guessed and the more recall its form takes: S' = S·(S_grade/S)^(p·ω), D' = D + p·ω·(D_grade − D). So a
 * lucky guess leaves the memory as it was. A wrong answer is Again in full.
 *
 * @param fsrs with the learner's weights
 * @param responses guess, slip and weight of the forms
 */
public record MemoryModel(Fsrs fsrs, ResponseModel responses) {

    /** With default weights. */
    public static final MemoryModel DEFAULT = new MemoryModel(new Fsrs(Weights.DEFAULT), ResponseModel.DEFAULT);

    public MemoryModel with(Weights weights) {
        return new MemoryModel(new Fsrs(weights), responses);
    }

    /**
     * The probability of recall on a day.
     *
     * @param prior that of a fact never answered, 0 to 1
     */
    public double retrievability(FactMemory memory, LocalDate today, double prior) {
        MemoryState state = memory.state();
        return state == null ? prior : fsrs.retrievability(memory.elapsed(today), state.stability());
    }

    /** P: the probability of a right answer in a form on a day. Practice prefers items whose P is near 0.8. */
    public double predicted(FactMemory memory, LocalDate today, double prior, Form form, int options) {
        return responses.right(retrievability(memory, today, prior), form, options);
    }

    /** How firmly a fact is known on a day. */
    public Level level(FactMemory memory, LocalDate today) {
        return Level.of(memory, retrievability(memory, today, 0));
    }

    /** The phase that each rating of a card would lead to. */
    public Offers offers(Scheduler scheduler, FactMemory memory, Instant at, LocalDate today, Fuzz fuzz) {
        return offers(scheduler, memory, at, today, fuzz, 1, memory.misled() && memory.elapsed(today) == 0);
    }

    private Offers offers(
            Scheduler scheduler,
            FactMemory memory,
            Instant at,
            LocalDate today,
            Fuzz fuzz,
            double credit,
            boolean misled) {
        int elapsed = memory.elapsed(today);
        Offers offers = scheduler.offers(
                memory.phase(),
                next(memory.state(), elapsed, credit),
                new Scheduler.Occasion(at, today, elapsed, fuzz));
        return misled ? offers.tomorrow(today) : offers;
    }

    /**
     * What comes of an answer. A right one in the sitting in which the memory has already risen, or quicker than anybody reads, raises
     * nothing; of a fact that is repeated within minutes its steps go on all the same. After an error of
     * which the learner was sure, the fact comes again on the next day, whatever its stability.
     */
    public Outcome answer(Scheduler scheduler, FactMemory before, Answer answer, Fuzz fuzz) {
        Observation observation = answer.observation();
        double retrievability = retrievability(before, answer.day(), answer.prior());
        double predicted = responses.right(retrievability, observation.form(), observation.options());
        Grade grade = observation.grade();
        boolean risen = observation.right() && before.hasRisenIn(answer.sitting());
        if (observation.hasty() || risen && before.phase() instanceof Phase.Review) {
            return new Outcome(predicted, retrievability, grade, 0, before.unmoved());
        }
        double credit = observation.right() ? risen ? 0 : responses.credit(retrievability, observation) : 1;
        boolean misled = before.misled(observation, answer.day());
        Phase.Answered phase = offers(scheduler, before, answer.at(), answer.day(), fuzz, credit, misled)
                .after(grade);
        return new Outcome(predicted, retrievability, grade, credit, before.after(answer, grade, phase));
    }

    /** The states after each grade, the right ones by their share only. A first answer starts from those of a first error. */
    private NextStates next(@Nullable MemoryState state, int elapsed, double credit) {
        NextStates full = state == null ? fsrs.first() : fsrs.next(state, elapsed);
        if (credit == 1) {
            return full;
        }
        MemoryState from = state == null ? full.again() : state;
        return new NextStates(
                full.again(),
                from.towards(full.hard(), credit),
                from.towards(full.good(), credit),
                from.towards(full.easy(), credit));
    }
}
