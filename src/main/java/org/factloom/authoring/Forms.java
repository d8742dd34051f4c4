package org.factloom.authoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The forms in which a fact can be asked, or facts together.
 *
 * @param heads at least one, in the order in which they are proposed
 */
record Forms(List<Head> heads) {

    String section() {
        return heads.getFirst().section();
    }

    Standing standing() {
        return any(Decision.ACCEPTED)
                ? Standing.ACCEPTED
                : any(Decision.TAKEN_OUT)
                        ? Standing.TAKEN_OUT
                        : any(Decision.REJECTED)
                                ? Standing.REJECTED
                                : waits(head -> head.selected() || any(Decision.REPLACED))
                                        ? Standing.OPEN
                                        : any(Decision.REPLACED) ? Standing.PASSED_OVER : Standing.SPARE;
    }

    /** The one to look at: what was decided of, else the first that waits, those that the generator selected before others. */
    Optional<Head> shown(Filter filter) {
        Standing standing = standing();
        if (filter.standing() == null ? standing == Standing.SPARE : filter.standing() != standing) {
            return Optional.empty();
        }
        return switch (standing) {
            case ACCEPTED -> first(filter, head -> head.decision() == Decision.ACCEPTED);
            case TAKEN_OUT -> first(filter, head -> head.decision() == Decision.TAKEN_OUT);
            case REJECTED -> first(filter, head -> head.decision() == Decision.REJECTED);
            case PASSED_OVER -> first(filter, head -> head.decision() == Decision.REPLACED);
            case SPARE -> first(filter, Head::undecided);
            case OPEN ->
                first(filter, head -> head.undecided() && head.selected())
                        .or(() -> first(
                                filter, head -> head.undecided() && (any(Decision.REPLACED) || filter.form() != null)));
        };
    }

    /** The next form that nobody has decided of, other than one. */
    Optional<Head> instead(Head of) {
        return heads.stream()
                .filter(head -> head.undecided() && !head.id().equals(of.id()))
                .findFirst();
    }

    /** Those that are not the only one of their form. */
    List<UUID> twice() {
        return heads.stream()
                .filter(head -> heads.stream()
                        .anyMatch(other ->
                                other.form() == head.form() && !other.id().equals(head.id())))
                .map(Head::id)
                .toList();
    }

    private Optional<Head> first(Filter filter, Predicate<Head> which) {
        return heads.stream().filter(which).filter(filter::matches).findFirst();
    }

    private boolean waits(Predicate<Head> which) {
        return heads.stream().anyMatch(head -> head.undecided() && which.test(head));
    }

    private boolean any(Decision decision) {
        return heads.stream().anyMatch(head -> head.decision() == decision);
    }
}
