package org.factloom.authoring;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.factloom.fact.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A newer text of a set's article beside the text that is there, with all that accepting it would do.
 *
 * @param kept how many facts say what they said
 * @param stays questions of the set that go on as they are, with their evidence in the newer text
 * @param fresh questions over new facts that would be proposed
 * @param others sets over the same article that change with it
 * @param assigned where sets that change are assigned and may still be begun
 * @param unproved questions of the set that nothing in the newer text proves any longer
 * @param stranger whether it hardly is the same article
 * @param decides whether whoever looks may accept it
 * @param chosen what was asked for already, where it could not be done
 * @param wrong why what was asked for could not be done; empty where all is well
 */
record RevisionView(
        String slug,
        String title,
        UUID revision,
        Making.Read read,
        int kept,
        List<Change> changed,
        List<Change> gone,
        List<Change> added,
        int stays,
        int fresh,
        int others,
        List<OpenAssignments.Open> assigned,
        List<Question> unproved,
        List<TextDifference.Place> text,
        boolean stranger,
        boolean decides,
        RevisionChoices chosen,
        String wrong) {

    /**
     * A fact that does not say what it said.
     *
     * @param was null where it is new
     * @param now null where it is gone
     * @param questions of the set that ask it, in whose place they are told: at the first of their facts that is told
     */
    record Change(
            String id,
            String subject,
            String relation,
            @Nullable Said was,
            @Nullable Said now,
            List<Question> questions) {}

    /** A value, and the sentences or lines that say it. */
    record Said(String value, List<Evidence> evidence) {}

    /**
     * A question of the set.
     *
     * @param after null where there is no other
     * @param against what the article says instead of its key, if it stays as a person wrote it; empty where that agrees
     */
    record Question(
            String id,
            String set,
            ItemChange.Kind kind,
            Shown before,
            @Nullable Shown after,
            String against) {

        /** Whether a person wrote it, so that it is for a person to decide. */
        public boolean asks() {
            return kind == ItemChange.Kind.ASKED;
        }
    }

    /** An item in a line. */
    record Shown(String form, String stem, String key) {}

    /** Questions that get a new version, or would by their teacher's choice. */
    public long revised() {
        return count(ItemChange.Kind.REVISED);
    }

    public long asked() {
        return count(ItemChange.Kind.ASKED);
    }

    public long out() {
        return count(ItemChange.Kind.OUT);
    }

    private long count(ItemChange.Kind kind) {
        return Stream.concat(changed.stream(), gone.stream())
                .flatMap(change -> change.questions().stream())
                .filter(question -> question.kind() == kind)
                .count();
    }

    /**
     * Whether something else than what is proposed was asked for.
     *
     * @param choice "keep"
     * @param id of a fact or item
     */
    public boolean chose(String choice, String id) {
        RevisionChoices.Choice there = chosen.of().get(id);
        return there != null && there.name().equalsIgnoreCase(choice);
    }

    /** Whether the newer text states nothing. */
    public boolean empty() {
        return kept == 0 && changed.isEmpty() && added.isEmpty();
    }
}
