package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.learning.AnswerLog;
import org.factloom.learning.DueFact;
import org.factloom.learning.GradedResponse;
import org.factloom.learning.StoredMemory;
import org.factloom.library.AskableItems;
import org.factloom.library.ItemVersion;
import org.factloom.memory.Grade;
import org.factloom.quiz.Assembly;
import org.factloom.quiz.Manner;
import org.factloom.quiz.ResponseForm;
import org.jspecify.annotations.Nullable;

/** Review sessions as of times gone by, of people who are simulated: they leave what those of others leave. To be called in a transaction. */
@ApplicationScoped
public class SimulatedReviews {

    private final Sittings sittings;
    private final AskableItems items;
    private final AnswerLog answerLog;

    SimulatedReviews(Sittings sittings, AskableItems items, AnswerLog answerLog) {
        this.sittings = sittings;
        this.items = items;
        this.answerLog = answerLog;
    }

    /**
     * A fact that is asked, and what is answered.
     *
     * @param response counts options and events as the item does
     * @param rated how the own recall is rated; null where something is answered
     */
    public record Asked(
            StoredMemory memory,
            UUID article,
            UUID version,
            Response response,
            @Nullable Grade rated,
            Duration taken) {}

    /** Holds a session: all of what is asked is answered, one after the other. */
    public void hold(UUID person, Instant start, List<Asked> all) {
        Sitting sitting = new Sitting(
                person,
                start,
                all.stream()
                        .map(asked -> new DueFact(asked.memory().fact(), asked.article(), Set.of(), asked.memory()))
                        .toList(),
                false);
        sittings.persist(sitting);
        List<GradedResponse> graded = new ArrayList<>();
        Instant now = start;
        for (Asked asked : all) {
            ItemVersion version = items.reference(asked.version());
            UUID response = new UUID(
                    sitting.id().getMostSignificantBits(),
                    sitting.id().getLeastSignificantBits() ^ sitting.nextNumber());
            SittingCard card = new SittingCard(
                    response,
                    sitting,
                    asked.memory().fact(),
                    version,
                    new Assembly(new SplittableRandom(start.toEpochMilli())).shownOrder(version.item()),
                    now);
            sitting.add(card);
            Instant shown = now;
            now = now.plus(asked.taken());
            Mark mark = mark(version.item(), asked);
            card.answered(ResponseForm.of(asked.response()), mark, asked.rated(), now);
            graded.add(new GradedResponse(
                    response,
                    version,
                    mark,
                    now,
                    sitting.id().toString(),
                    false,
                    Manner.UNTOLD.orTaken(asked.taken()).circumstances(asked.rated(), false, shown, now)));
        }
        sitting.end(now);
        answerLog.append(person, graded);
    }

    private static Mark mark(Item item, Asked asked) {
        if (asked.rated() == null) {
            return Grading.grade(item, asked.response());
        }
        double score = asked.rated() == Grade.AGAIN ? 0 : 1;
        return new Mark(score, Collections.nCopies(item.origin().facts().size(), score), "");
    }
}
