package org.factloom.flashcard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.factloom.fact.Fact;
import org.factloom.library.StatedFact;
import org.factloom.library.StoredFact;
import org.factloom.memory.Level;
import org.jspecify.annotations.Nullable;

/**
 * A deck.
 *
 * @param facts by article, in reading order
 * @param due how many of them are due today
 * @param fresh how many new ones today still has room for
 */
public record DeckView(UUID id, String name, List<Entry> facts, int due, int fresh) {

    /** Whether anything of it can be reviewed now. */
    public boolean anyNow() {
        return due > 0 || fresh > 0;
    }

    /**
     * A deck in a list.
     *
     * @param facts how many
     */
    public record Summary(UUID id, String name, int facts) {}

    /**
     * A fact of it.
     *
     * @param article its slug
     * @param language of the article, as a BCP 47 tag
     * @param value null where it would give the key of a question away
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            String fact,
            String article,
            String title,
            String language,
            String subject,
            String relation,
            @Nullable String value,
            Level level) {

        static Entry of(StoredFact stored, Level level) {
            Fact fact = stored.fact();
            return new Entry(
                    fact.id(),
                    stored.article().slug(),
                    stored.article().title(),
                    stored.article().language(),
                    fact.subject(),
                    fact.said(),
                    StatedFact.valueOf(fact),
                    level);
        }
    }
}
