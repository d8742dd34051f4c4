package org.factloom.classroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.quiz.GivenAnswer;
import org.factloom.quiz.GivenAnswer.Standing;
import org.factloom.quiz.NewMark;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a mark. One that a teacher gave by hand goes on counting, with what the log says by it; what the rule makes of the answer counts when that is taken back. Pure: the same answer, versions and decision always get the same mark.
 *
 * @param lowering whether it may go down; otherwise the better of old and new is kept
 * @param corrected by whose key answers are marked
 */
record RegradeRule(Redress redress, boolean lowering, Item corrected) {

    /**
     * What is made of an answer.
     *
     * @param asked the item as it was answered
     * @return nothing where its mark stays
     */
    Optional<NewMark> of(GivenAnswer answer, Item asked) {
        return wanted(answer, asked).filter(mark -> changes(mark) && (lowering || !lowers(mark)));
    }

    /** Whether the mark would go down if that were allowed. */
    boolean spares(GivenAnswer answer, Item asked) {
        return !lowering
                && wanted(answer, asked)
                        .filter(mark -> changes(mark) && lowers(mark))
                        .isPresent();
    }

    /** Whether the answer is right by the decision, or needs not be. */
    boolean agrees(GivenAnswer answer, Item asked) {
        return redress == Redress.FULL
                || redress == Redress.DROP
                || anew(answer, asked).filter(Mark::right).isPresent();
    }

    private Optional<NewMark> wanted(GivenAnswer answer, Item asked) {
        if (answer.standing().dropped()) {
            return Optional.empty();
        }
        return switch (redress) {
            case FULL -> Optional.of(new NewMark(answer, new Standing(1.0, false), silent(answer)));
            case DROP ->
                Optional.of(new NewMark(answer, new Standing(answer.standing().regraded(), true), silent(answer)));
            case NEW -> anew(answer, asked).map(mark -> marked(answer, asked, mark));
            case BOTH ->
                anew(answer, asked)
                        .filter(mark -> mark.score() > answer.byKey(answer.standing()))
                        .map(mark -> marked(answer, asked, mark));
        };
    }

    private static boolean changes(NewMark mark) {
        return mark.standing().dropped()
                || mark.byKey() != mark.answer().byKey(mark.answer().standing());
    }

    private static boolean lowers(NewMark mark) {
        if (!mark.standing().dropped()) {
            return mark.byKey() < mark.answer().byKey(mark.answer().standing());
        }
        Double before = mark.answer().run().score();
        return before == null
                ? mark.answer().byKey(mark.answer().standing()) == 1
                : mark.score().orElseThrow() < before;
    }

    /** By the corrected key; nothing of a question that was left open, and where the answer is none to the corrected item. */
    private Optional<Mark> anew(GivenAnswer answer, Item asked) {
        return answer.meant()
                .flatMap(given -> Carried.response(asked, corrected, given))
                .filter(given -> !Grading.waits(corrected, given))
                .map(given -> Grading.grade(corrected, given));
    }

    private static NewMark marked(GivenAnswer answer, Item asked, Mark mark) {
        Map<String, @Nullable Double> log = answer.isByHand()
                ? new HashMap<>()
                : told(asked, mark, answer.log().keySet());
        return new NewMark(answer, new Standing(mark.score(), false), log);
    }

    /**
     * What the log says of an answer that this changed, where no mark by hand counts.
     *
     * @param first what it said as the answer was marked at first
     */
    Map<String, @Nullable Double> log(GivenAnswer answer, Item asked, Map<String, @Nullable Double> first) {
        if (redress == Redress.FULL || redress == Redress.DROP) {
            Map<String, @Nullable Double> log = new HashMap<>();
            first.keySet().forEach(fact -> log.put(fact, null));
            return log;
        }
        return anew(answer, asked)
                .map(mark -> told(asked, mark, first.keySet()))
                .orElse(first);
    }

    private static Map<String, @Nullable Double> told(Item asked, Mark mark, Set<String> known) {
        Map<String, @Nullable Double> log = new HashMap<>();
        List<String> facts = asked.origin().facts();
        boolean alike = mark.factScores().size() == facts.size();
        for (int i = 0; i < facts.size(); i++) {
            if (known.contains(facts.get(i))) {
                log.put(facts.get(i), alike ? mark.factScores().get(i) : Double.valueOf(mark.score()));
            }
        }
        return log;
    }

    private static Map<String, @Nullable Double> silent(GivenAnswer answer) {
        Map<String, @Nullable Double> log = new HashMap<>();
        if (!answer.isByHand()) {
            answer.log().keySet().forEach(fact -> log.put(fact, null));
        }
        return log;
    }
}
