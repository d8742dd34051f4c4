package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.factloom.quiz.AttemptReview;
import org.factloom.quiz.AttemptReviews;
import org.factloom.quiz.MarkChange;
import org.jspecify.annotations.Nullable;

/** What the page of an attempt shows to those who teach the class. */
@ApplicationScoped
class MarkingReading {

    private final ClassReading classes;
    private final AssignedAttempts attempts;
    private final AttemptReviews reviews;
    private final ManualMarks marks;
    private final Regrades regrades;

    MarkingReading(
            ClassReading classes,
            AssignedAttempts attempts,
            AttemptReviews reviews,
            ManualMarks marks,
            Regrades regrades) {
        this.classes = classes;
        this.attempts = attempts;
        this.reviews = reviews;
        this.marks = marks;
        this.regrades = regrades;
    }

    @Transactional
    Optional<MarkingView> of(UUID schoolClass, UUID attempt, MarkingView.@Nullable Refused refused) {
        return classes.head(schoolClass).flatMap(head -> attempts.find(schoolClass, attempt)
                .flatMap(place -> reviews.of(place.person(), attempt)
                        .map(review -> new MarkingView(
                                head,
                                place,
                                attempts.neighbours(schoolClass, place),
                                review,
                                marks.last(review.lines().stream()
                                        .map(AttemptReview.Line::answer)
                                        .toList()),
                                regrades.seenAmong(changed(review)),
                                refused))));
    }

    private static List<UUID> changed(AttemptReview review) {
        return review.lines().stream()
                .flatMap(line -> line.changes().stream())
                .map(MarkChange::regrade)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
