package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.factloom.article.Article;
import org.factloom.authoring.Editing.Sent;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.fact.Evidence;
import org.factloom.fact.Value;
import org.factloom.fact.Writing;
import org.factloom.item.Form;

/** The editor with what an article says now in the place of the key that a question kept, to be looked at and saved. */
@ApplicationScoped
class NewerValue {

    private final Editing editing;

    NewerValue(Editing editing) {
        this.editing = editing;
    }

    /** As it is where it does not stand against its article any longer. */
    @Transactional
    EditorView open(String slug, String id) {
        EditorView view = editing.open(slug, id);
        Contradiction against = view.against();
        if (against == null || !against.takeable()) {
            return view;
        }
        Article article = editing.read(slug, sent(view, view.fields())).article();
        return editing.again(slug, sent(view, taken(view.fields(), against, article)));
    }

    private static Sent sent(EditorView view, ItemFields fields) {
        return new Sent(view.id(), view.known(), fields, null);
    }

    /** The words of whoever wrote it stay; those of the article that stand no longer give way to those that say the new value. */
    private static ItemFields taken(ItemFields fields, Contradiction against, Article article) {
        String key = fields.form() == Form.NUMERIC && against.value() instanceof Value.Quantity quantity
                ? quantity.number().toPlainString()
                : against.now();
        List<Row> rows = fields.rows().stream().map(row -> row(row, against)).toList();
        return fields.answering(key, rows, proof(fields, against, article), against.kept(), against.now());
    }

    /** An option that says the new value already says the old one, which is wrong now. */
    private static Row row(Row row, Contradiction against) {
        if (row.right()) {
            return Row.of(against.now()).right(true);
        }
        return Writing.same(row.text(), against.now()) ? Row.of(against.kept()) : row;
    }

    private static List<Quote> proof(ItemFields fields, Contradiction against, Article article) {
        List<Quote> proof = new ArrayList<>(fields.quoted().stream()
                .filter(quote -> article.text().contains(quote.words()))
                .toList());
        for (Evidence words : against.proof()) {
            if (proof.stream().noneMatch(there -> there.words().equals(words.text()))) {
                proof.add(WrittenFields.quote(words));
            }
        }
        return proof;
    }
}
