package org.factloom.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a set that somebody sees, with its key.
 *
 * @param form "multiple-choice"
 * @param key the right answer in words
 * @param level "easy", "medium" or "hard"
 * @param set slug of its set
 * @param owner of the set; empty where it is the house's
 * @param article slug of the article that it asks
 * @param language of that article
 * @param licence of that article
 * @param attribution of that article
 * @param sentence the first of its evidence; null where it has none
 * @param of the section of the article in which that stands, "" for the lead
 */
public record BankItem(
        String id,
        String form,
        String stem,
        String key,
        String level,
        List<String> tags,
        String set,
        String setTitle,
        String owner,
        String article,
        String articleTitle,
        String language,
        String licence,
        String attribution,
        @Nullable String sentence,
        String of) {}
