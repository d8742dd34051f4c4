package org.factloom.authoring;

import java.util.List;
import org.factloom.fact.Evidence;
import org.factloom.item.Added;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in a set, for those who may know its key.
 *
 * @param number its place in the set, from 1
 * @param form "multiple-choice"
 * @param key the right answer in words
 * @param points what it counts, from 1
 * @param picture shown with the stem
 * @param section in which it stands; null for none
 * @param sentence the first of its evidence; null where it has none
 * @param of the section of the article in which that stands, "" for the lead
 */
public record SetItem(
        String id,
        int number,
        String form,
        String stem,
        String key,
        int points,
        Added.@Nullable Picture picture,
        @Nullable String section,
        List<String> tags,
        @Nullable String sentence,
        String of) {

    static SetItem of(String id, int number, Item item, @Nullable String section, List<String> tags) {
        Evidence evidence = item.origin().evidence().stream().findFirst().orElse(null);
        return new SetItem(
                id,
                number,
                item.form().id(),
                item.stem(),
                KeyText.of(item),
                item.origin().added().points(),
                item.origin().added().picture(),
                section,
                tags,
                evidence == null ? null : evidence.text(),
                evidence == null ? "" : evidence.section());
    }
}
