package org.factloom.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.factloom.item.Flag;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as whoever judges it sees it.
 *
 * @param fact the first that it asks
 * @param family as in files, "dated-event"
 * @param rule that wrote it, "dated-event/date"
 * @param section of its first evidence; empty for the lead
 * @param difficulty 0 (easy) to 1 (hard), estimated
 * @param level "easy", "medium" or "hard"
 * @param flags why it deserves a second look, "few-options"
 * @param selected by the generator; another form of a fact otherwise
 * @param decision "accepted", "rejected", "replaced" or, of what was accepted before, "taken_out"; null while nobody has decided
 * @param reason of a rejection, "wrong-key"
 * @param number of the decision, ascending; what was decided at once shares one
 * @param evidence the words that prove its key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateView(
        UUID id,
        String fact,
        String family,
        String rule,
        String section,
        double difficulty,
        String level,
        List<String> flags,
        boolean selected,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable Integer number,
        ShownItem item,
        List<ShownItem.Why> evidence) {

    static CandidateView of(Candidate candidate) {
        return of(candidate, candidate.decision().orElse(null));
    }

    /** The same where it is known what became of its item. */
    static CandidateView of(Candidate candidate, @Nullable Decision decision) {
        Item item = candidate.item();
        return new CandidateView(
                candidate.id(),
                candidate.factId(),
                candidate.family().id(),
                candidate.rule(),
                candidate.section(),
                candidate.difficulty(),
                Level.of(candidate.difficulty()).id(),
                candidate.flags().stream().map(Flag::id).toList(),
                candidate.selected(),
                decision == null ? null : decision.id(),
                candidate.reason().map(Reason::id).orElse(null),
                candidate.decidedNumber().orElse(null),
                ShownItem.of(item),
                item.origin().evidence().stream()
                        .map(words -> new ShownItem.Why(words.section(), words.shown()))
                        .toList());
    }

    /** What a rule asks for, "last year" of "infobox/last-year". */
    @JsonIgnore
    public String asked() {
        return rule.substring(rule.indexOf('/') + 1).replace('-', ' ');
    }
}
