package org.factloom.library;

/**
 * A set as learners meet it: without its items.
 *
 * @param article slug of its article
 * @param language of its article
 * @param owner whose it is; empty where it belongs to the house
 * @param mine whether whoever looks owns it
 * @param items how many there are
 * @param cards how many of them are cards
 * @param asked how many of them an attempt asks
 */
public record OfferedSet(
        String slug,
        String title,
        String article,
        String articleTitle,
        String language,
        String licence,
        String attribution,
        String owner,
        boolean published,
        boolean mine,
        int items,
        int cards,
        int asked) {

    /** Those that are no cards. */
    public int questions() {
        return items - cards;
    }
}
