package org.factloom.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factloom.authoring.Quotations.Place;
import org.factloom.item.Form;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.factloom.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an item is written.
 *
 * @param id of the item, which a new one has as well
 * @param known the number of the version that it was opened at; 0 for a new one
 * @param proposal the candidate that it was proposed as; null for any other
 * @param places where quoted words stand, by field, where they stand more than once
 * @param text the article, what is quoted marked
 * @param notices what whoever writes it is to know
 */
record EditorView(
        Subject subject,
        String id,
        int known,
        @Nullable Proposal proposal,
        ItemFields fields,
        FormErrors errors,
        Map<String, List<Place>> places,
        EditorText text,
        ItemNotices.Notices notices) {

    /**
     * The set that the item is of, and the article that it asks, which is not the set's where the item is a copy.
     *
     * @param language of the article, as a BCP 47 tag
     */
    record Subject(String slug, String title, String article, String articleTitle, String language) {

        static Subject of(QuestionSet set, StoredArticle article) {
            return new Subject(set.slug(), set.title(), article.slug(), article.title(), article.language());
        }
    }

    public @Nullable Contradiction against() {
        return notices.against();
    }

    public boolean fresh() {
        return known == 0;
    }

    /** Where the page is, and is sent to. */
    public String address() {
        return proposal != null
                ? proposal.editor(subject.slug())
                : "/sets/" + subject.slug()
                        + (fresh() ? "/items/new?form=" + form() + "&id=" + id : "/items/" + id + "/edit");
    }

    /** Where one goes on without saving. */
    public String leave() {
        return proposal == null ? "/sets/" + subject.slug() : proposal.waits(subject.slug());
    }

    public String form() {
        return fields.form().id();
    }

    /** "multiple-choice" and so on. */
    public List<String> forms() {
        return Stream.of(Form.values()).map(Form::id).toList();
    }

    public boolean hasKey() {
        return ItemFields.hasKey(fields.form());
    }

    public boolean hasOptions() {
        return ItemFields.hasOptions(fields.form());
    }

    public boolean hasBlank() {
        return fields.form() == Form.CLOZE || fields.form() == Form.CLOZE_CHOICE;
    }

    /** Whether the answer is typed, so that several may be right. */
    public boolean typed() {
        return fields.form() == Form.TYPED || fields.form() == Form.CLOZE;
    }

    /** Of one of several fields, "row-0". */
    public String id(String kind, int index) {
        return kind + "-" + index;
    }

    /** What is wrong with one of several: "row", "why" or "quote". */
    public String on(String kind, int index) {
        return errors.on(id(kind, index));
    }

    /** Where the words of one of several stand; none where that is clear. */
    public List<Place> places(String kind, int index) {
        return places.getOrDefault(id(kind, index), List.of());
    }
}
