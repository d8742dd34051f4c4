package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Form;
import org.factloom.learning.AnswerLog;

/** What tests know of an attempt that its page does not tell. An attempt is named by its path, "/attempts/…". */
@ApplicationScoped
@Transactional
class Sittings {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    AnswerLog answerLog;

    int number(String attempt, Form form) {
        return attempt(attempt).slots().stream()
                .filter(slot -> slot.itemVersion().form() == form)
                .findFirst()
                .orElseThrow()
                .number();
    }

    Form form(String attempt, int number) {
        return attempt(attempt).slot(number).orElseThrow().itemVersion().form();
    }

    List<Integer> shownOrder(String attempt, int number) {
        return attempt(attempt).slot(number).orElseThrow().shownOrder();
    }

    long answers(String attempt) {
        return answers.to(attempt(attempt)).size();
    }

    /** Rows of all persons. */
    long logRows(String attempt) {
        List<UUID> responses =
                answers.to(attempt(attempt)).stream().map(Answer::id).toList();
        return answerLog.count("responseId in ?1", responses);
    }

    private Attempt attempt(String path) {
        return attempts.findById(UUID.fromString(path.substring("/attempts/".length())));
    }
}
