package org.factloom.classroom;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factloom.quiz.AttemptReview;
import org.factloom.quiz.Counting;
import org.factloom.quiz.ExtraTime;
import org.factloom.quiz.MarkChange;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as those see it who teach the class.
 *
 * @param last the last deed about the mark of an answer, by its id
 * @param regrades at which the viewer may look
 * @param refused what could not be done; null where all is well
 */
record MarkingView(
        ClassViews.Summary head,
        AssignedAttempts.Place place,
        AssignedAttempts.Neighbours neighbours,
        AttemptReview review,
        Map<UUID, ManualMark> last,
        Set<UUID> regrades,
        @Nullable Refused refused) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);

    /** What was sent for a question, and why it was not taken. */
    record Refused(int number, String mark, String reason, String wrong) {}

    /** In the class's zone. */
    public String when(Instant at) {
        return WHEN.format(at.atZone(ZoneId.of(head.zone())));
    }

    /** Whether marks can be given by hand. */
    public boolean changeable() {
        return !head.archived() && !place.withdrawn() && !place.deleted();
    }

    public boolean average() {
        return review.terms().counting() == Counting.AVERAGE;
    }

    public long minutes(ExtraTime extra) {
        return Math.ceilDiv(extra.extra().toSeconds(), Duration.ofMinutes(1).toSeconds());
    }

    /** What the form of a line sends back, so that nobody changes a mark unseen. */
    public String seen(AttemptReview.Line line) {
        return ManualMarking.seen(
                line.mark(), Optional.ofNullable(last.get(line.answer())).map(ManualMark::id));
    }

    public boolean leads(MarkChange change) {
        return change.regrade() != null && regrades.contains(change.regrade());
    }

    /** Why what was sent for a line was not taken; empty where nothing was. */
    public String wrong(AttemptReview.Line line) {
        return refused != null && refused.number == line.number() ? refused.wrong : "";
    }

    public String sentMark(AttemptReview.Line line) {
        return refused != null && refused.number == line.number() ? refused.mark : "";
    }

    public String sentReason(AttemptReview.Line line) {
        return refused != null && refused.number == line.number() ? refused.reason : "";
    }
}
