package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.quiz.AnsweredQuestions.Answered;

/** What people answered in review sessions, found by the ids under which the log has it. */
@ApplicationScoped
public class AnsweredCards {

    private final Sittings sittings;

    AnsweredCards(Sittings sittings) {
        this.sittings = sittings;
    }

    /** By the id of the response; nothing of what another person answered, nor of what was taken back. */
    public Map<UUID, Answered> of(UUID person, Collection<UUID> responses) {
        return sittings.cards(person, responses).stream()
                .collect(Collectors.toMap(
                        SittingCard::response,
                        card -> new Answered(card.slot(), card.marked().orElseThrow())));
    }
}
