package org.factloom.flashcard;

import java.util.List;
import org.factloom.learning.FactChanges;
import org.factloom.library.OwnCard;
import org.factloom.library.ReadingText;
import org.factloom.library.StatedFact;
import org.factloom.memory.Level;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a sentence, or a line of the infobox, of an article that is read.
 *
 * @param start where it begins in the article's text
 * @param end where it ends
 * @param facts that it states
 * @param previous where the sentence before it begins; null for the first
 * @param next where the sentence after it begins; null for the last
 * @param decks the reader's
 * @param here the path of the article's page with this panel
 */
public record SentencePanel(
        int start,
        int end,
        List<Stated> facts,
        @Nullable Integer previous,
        @Nullable Integer next,
        List<DeckView.Summary> decks,
        String here) {

    /**
     * A fact of the sentence.
     *
     * @param changed what it said when the reader answered it last, where that was something else
     * @param note the reader's; null where none is written
     * @param card the reader's own that asks it; null where it is asked for everybody
     */
    public record Stated(
            StatedFact fact,
            Level level,
            FactChanges.@Nullable Changed changed,
            @Nullable String note,
            @Nullable OwnCard card) {}

    /** The ids of its facts. */
    public List<String> ids() {
        return facts.stream().map(stated -> stated.fact().id()).toList();
    }

    /** Whether it is about one of the pieces. */
    public boolean within(List<ReadingText.Piece> pieces) {
        return pieces.stream().anyMatch(this::about);
    }

    public boolean about(ReadingText.Piece piece) {
        return piece.start() == start;
    }
}
