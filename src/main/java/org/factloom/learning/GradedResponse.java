package org.factloom.learning;

import java.time.Instant;
import java.util.UUID;
import org.factloom.item.Mark;
import org.factloom.library.ItemVersion;

/**
 * An answer that was graded.
 *
 * @param id by which it is named when it is corrected or taken back
 * @param at when it was given
 * @param sitting the attempt or review session in which it was given
 * @param pretest whether it was given before the article was read: a miss then says nothing of what was learned
 */
public record GradedResponse(
        UUID id,
        ItemVersion version,
        Mark mark,
        Instant at,
        String sitting,
        boolean pretest,
        Circumstances circumstances) {

    /** Of which nothing more is known. */
    public GradedResponse(UUID id, ItemVersion version, Mark mark, Instant at, UUID sitting, boolean pretest) {
        this(id, version, mark, at, sitting.toString(), pretest, Circumstances.UNKNOWN);
    }
}
