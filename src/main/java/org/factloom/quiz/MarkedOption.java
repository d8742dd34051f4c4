package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.function.Function;
import org.factloom.item.Item;
import org.factloom.library.Passage;
import org.factloom.library.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * An option after marking.
 *
 * @param mine whether it was chosen
 * @param why of a wrong one that was chosen, the sentence that says what it really is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MarkedOption(
        String text, boolean key, boolean mine, @Nullable Passage why) {

    MarkedOption(String text, boolean key, boolean mine) {
        this(text, key, mine, null);
    }

    MarkedOption unexplained() {
        return new MarkedOption(text, key, mine);
    }

    static MarkedOption of(Item.Option option, boolean key, boolean mine, Function<String, StoredArticle> articles) {
        Passage why = key || !mine || option.why() == null ? null : Passage.of(articles, option.why());
        return new MarkedOption(option.text(), key, mine, why);
    }
}
