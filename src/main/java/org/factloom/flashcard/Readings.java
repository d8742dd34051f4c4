package org.factloom.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.account.CurrentPerson;
import org.factloom.learning.FactChanges;
import org.factloom.learning.Levels;
import org.factloom.library.Library;
import org.factloom.library.OwnCard;
import org.factloom.library.OwnCards;
import org.factloom.library.ReadingText;
import org.factloom.library.ReadingView;
import org.factloom.library.StatedFact;
import org.factloom.memory.Level;
import org.jspecify.annotations.Nullable;

/** Articles as they are read, with what the reader may do with a sentence. */
@ApplicationScoped
class Readings {

    private final Library library;
    private final OwnCards cards;
    private final OwnDecks decks;
    private final Notes notes;
    private final Levels levels;
    private final FactChanges changes;
    private final CurrentPerson person;

    Readings(
            Library library,
            OwnCards cards,
            OwnDecks decks,
            Notes notes,
            Levels levels,
            FactChanges changes,
            CurrentPerson person) {
        this.library = library;
        this.cards = cards;
        this.decks = decks;
        this.notes = notes;
        this.levels = levels;
        this.changes = changes;
        this.person = person;
    }

    /** @param panel of the sentence that was chosen; null where none was */
    record Reading(ReadingView view, @Nullable SentencePanel panel) {}

    /**
     * An article; nothing where there is none.
     *
     * @param sentence a place in its text, to choose the sentence there; null to choose none
     * @param fact to choose the sentence that states it; null to choose none
     */
    @Transactional
    Optional<Reading> of(String slug, @Nullable Integer sentence, @Nullable String fact) {
        return library.reading(slug).map(view -> new Reading(view, panel(view, sentence, fact)));
    }

    private @Nullable SentencePanel panel(ReadingView view, @Nullable Integer sentence, @Nullable String fact) {
        List<ReadingText.Piece> pieces = pieces(view.text());
        if (sentence != null) {
            return panel(view, pieces, piece -> piece.start() <= sentence && sentence < piece.end());
        }
        return fact == null ? null : panel(view, pieces, piece -> piece.facts().contains(fact));
    }

    /** Sentences and lines of the infobox, without the white space between them. */
    private static List<ReadingText.Piece> pieces(ReadingText text) {
        return Stream.concat(
                        text.lines().stream().map(ReadingText.Line::value),
                        text.parts().stream().flatMap(part -> part.paragraphs().stream()))
                .flatMap(List::stream)
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    private @Nullable SentencePanel panel(
            ReadingView view, List<ReadingText.Piece> pieces, Predicate<ReadingText.Piece> chosen) {
        Optional<ReadingText.Piece> found = pieces.stream().filter(chosen).findFirst();
        if (found.isEmpty()) {
            return null;
        }
        ReadingText.Piece piece = found.get();
        int at = pieces.indexOf(piece);
        return new SentencePanel(
                piece.start(),
                piece.end(),
                facts(view, piece),
                at == 0 ? null : pieces.get(at - 1).start(),
                at == pieces.size() - 1 ? null : pieces.get(at + 1).start(),
                decks.all(),
                "/articles/" + view.article().slug() + "?sentence=" + piece.start());
    }

    private List<SentencePanel.Stated> facts(ReadingView view, ReadingText.Piece piece) {
        Map<String, StatedFact> stated =
                view.facts().stream().collect(Collectors.toMap(StatedFact::id, Function.identity()));
        Map<String, Level> known = levels.of(person.viewer(), piece.facts());
        Map<String, FactChanges.Changed> changed = changes.of(person.viewer(), piece.facts());
        Map<String, String> written = notes.of(piece.facts());
        Map<String, OwnCard> own =
                cards.of(person.viewer()).stream().collect(Collectors.toMap(OwnCard::fact, Function.identity()));
        return piece.facts().stream()
                .map(fact -> new SentencePanel.Stated(
                        Objects.requireNonNull(stated.get(fact)),
                        known.getOrDefault(fact, Level.NEW),
                        changed.get(fact),
                        written.get(fact),
                        own.get(fact)))
                .toList();
    }
}
