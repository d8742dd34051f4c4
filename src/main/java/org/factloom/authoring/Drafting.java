package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.QuestionSet;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed into the editor until it is saved, and offers it again. */
@ApplicationScoped
class Drafting {

    private final Editing editing;
    private final Drafts drafts;
    private final CurrentPerson person;
    private final DraftMessages messages;

    Drafting(Editing editing, Drafts drafts, CurrentPerson person, DraftMessages messages) {
        this.editing = editing;
        this.drafts = drafts;
        this.person = person;
        this.messages = messages;
    }

    /** @param typist whose page it was typed in; null for whoever asks. A page may stay open while somebody else signs in, who is not to get it. */
    @Transactional
    Instant keep(String slug, @Nullable UUID typist, Editing.Sent sent) {
        if (typist != null && !typist.equals(person.viewer())) {
            throw new Problem(Status.FORBIDDEN, messages.somebody_else());
        }
        QuestionSet set = editing.worked(slug);
        editing.check(set, sent);
        return drafts.keep(set, sent);
    }

    /** What was typed of the item of a page; of a new item, otherwise the latest of another new one. */
    @Transactional
    Optional<KeptDraft> offer(EditorView page) {
        var kept = drafts.of(editing.worked(page.subject().slug()));
        return kept.stream()
                .filter(draft -> draft.item().equals(page.id()))
                .findFirst()
                .or(() -> kept.stream()
                        .filter(draft -> page.fresh() && page.proposal() == null)
                        .filter(draft -> draft.known() == 0 && draft.candidate() == null)
                        .findFirst());
    }

    /** The page of an item with what was typed of it. */
    @Transactional
    Optional<EditorView> goOn(EditorView page) {
        QuestionSet set = editing.worked(page.subject().slug());
        return drafts.find(set, page.id()).map(sent -> editing.again(set.slug(), sent));
    }

    /** Throws away what was typed of an item. */
    @Transactional
    Optional<KeptDraft> discard(String slug, String item) {
        QuestionSet set = editing.worked(slug);
        Optional<KeptDraft> kept = drafts.of(set).stream()
                .filter(draft -> draft.item().equals(item))
                .findFirst();
        drafts.delete(set, item);
        return kept;
    }
}
