package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.factloom.library.QuestionSet;

/** Keeps what is typed into the editor until it is saved, and offers it again. */
@ApplicationScoped
class Drafting {

    private final Editing editing;
    private final Drafts drafts;

    Drafting(Editing editing, Drafts drafts) {
        this.editing = editing;
        this.drafts = drafts;
    }

    @Transactional
    Instant keep(String slug, Editing.Sent sent) {
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
