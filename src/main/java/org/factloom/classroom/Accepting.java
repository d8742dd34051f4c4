package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Item;
import org.factloom.item.Response;
import org.factloom.quiz.Contest;
import org.factloom.web.Problem;

/** Accepting what a contested answer says, in one step. */
@ApplicationScoped
class Accepting {

    private final ContestQueue queue;
    private final Regrading regrading;
    private final Regrades regrades;
    private final RegradeMessages messages;

    Accepting(ContestQueue queue, Regrading regrading, Regrades regrades, RegradeMessages messages) {
        this.queue = queue;
        this.regrading = regrading;
        this.regrades = regrades;
        this.messages = messages;
    }

    /**
     * The answer is right from now on, and so are all equal ones. A second time changes nothing.
     *
     * @param text of a list, which of the texts that were typed
     * @param part of a list, for which part it stands, from 0
     * @throws Problem 409 where it cannot be one more answer
     */
    @Transactional
    Regrade accept(UUID contest, String text, int part) {
        ContestQueue.Open open = queue.one(contest).orElseThrow(NotFoundException::new);
        if (open.contest().state() == Contest.State.ACCEPTED) {
            return regrades.findByIdOptional(open.contest().regradeId().orElseThrow(NotFoundException::new))
                    .orElseThrow(NotFoundException::new);
        }
        String variant =
                switch (open.answer().given().orElse(null)) {
                    case Response.Text(String typed) -> typed.strip();
                    case Response.Texts(List<String> typed)
                    when open.contest().itemVersion().item() instanceof Item.Recall
                            && typed.stream().anyMatch(one -> one.strip().equals(text.strip())) -> text.strip();
                    case null, default -> "";
                };
        if (variant.isEmpty()) {
            throw new Problem(Status.CONFLICT, messages.no_variant());
        }
        return regrading.accept(open.contest().itemVersion().storedItem().id(), variant, part);
    }
}
