package org.factloom.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factloom.item.Form;

/**
 * What of the library is looked at. What says nothing that is known filters nothing.
 *
 * @param topic slug of a topic; empty for all
 * @param form of which there is a question, "multiple-choice"; empty for all
 * @param questions whether only articles with questions are listed
 * @param whose "mine" for what one brought or makes sets of, "public" for what everybody sees; empty for all
 */
public record LibraryFilter(String topic, String form, boolean questions, String whose) {

    /** All of it. */
    static final LibraryFilter ALL = new LibraryFilter("", "", false, "");

    Optional<Form> ofForm() {
        return Arrays.stream(Form.values()).filter(one -> one.id().equals(form)).findFirst();
    }

    public boolean onlyMine() {
        return whose.equals("mine");
    }

    public boolean onlyPublic() {
        return whose.equals("public");
    }

    public boolean filters() {
        return !equals(ALL);
    }

    /** "multiple-choice", … */
    public List<String> forms() {
        return Arrays.stream(Form.values()).map(Form::id).toList();
    }

    boolean lets(ArticleSummary article) {
        return (topic.isEmpty() || topic.equals(article.topicSlug())) && (!questions || article.items() > 0);
    }
}
