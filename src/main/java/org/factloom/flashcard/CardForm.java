package org.factloom.flashcard;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Evidence;
import org.factloom.library.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an own card is made or changed.
 *
 * @param id of the card; of a new one chosen when the form is shown, so that sending it twice makes one card
 * @param slug of the article
 * @param language of the article's text, as a BCP 47 tag
 * @param evidence the words that it is made of
 * @param passage where they stand
 * @param words of the evidence, for a blank
 * @param error what is wrong with what was entered; empty where nothing is
 * @param split the id of a fact of which smaller cards are made; null otherwise
 * @param made whether such a card was made just now
 * @param known whether the card is there already
 */
public record CardForm(
        UUID id,
        String slug,
        String title,
        String language,
        Evidence evidence,
        Passage passage,
        List<Word> words,
        String front,
        String back,
        String error,
        @Nullable String split,
        boolean made,
        boolean known) {

    /** A name, a number with its separators, "1,200", or a part of what is joined by a slash. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}'’.,-]*[\\p{L}\\p{N}\\p{M}])?");

    /**
     * A word that can be blanked out.
     *
     * @param place where it stands in the article's text, "120-128"
     * @param before what stands between the word before it and this one
     * @param chosen whether it is blanked out
     */
    public record Word(String place, String before, String text, boolean chosen) {}

    /** @param chosen from the first word that is blanked out to the last, in the article's text; null where none is */
    static List<Word> words(Evidence evidence, org.factloom.article.@Nullable Span chosen) {
        List<Word> words = new ArrayList<>();
        int offset = evidence.span().start();
        Matcher word = WORD.matcher(evidence.text());
        int at = 0;
        while (word.find()) {
            int start = offset + word.start();
            int end = offset + word.end();
            words.add(new Word(
                    start + "-" + end,
                    evidence.text().substring(at, word.start()),
                    word.group(),
                    chosen != null && chosen.start() <= start && end <= chosen.end()));
            at = word.end();
        }
        return List.copyOf(words);
    }

    /** What follows the last of the words. */
    public String rest() {
        if (words.isEmpty()) {
            return evidence.text();
        }
        String place = words.getLast().place();
        int end = Integer.parseInt(place.substring(place.indexOf('-') + 1));
        return evidence.text().substring(end - evidence.span().start());
    }

    public String url() {
        return known ? "/cards/" + id : "/articles/" + slug + "/cards";
    }

    public boolean cloze() {
        return words.stream().anyMatch(Word::chosen);
    }
}
