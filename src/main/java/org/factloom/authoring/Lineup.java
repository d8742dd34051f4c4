package org.factloom.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is to be judged of a set, a fact at a time, in reading order. */
final class Lineup {

    private final Map<String, Forms> facts = new LinkedHashMap<>();
    private final List<Head> shown;

    /** @param heads in the order in which they are proposed */
    Lineup(List<Head> heads, Filter filter) {
        Map<String, List<Head>> byFact = new LinkedHashMap<>();
        heads.forEach(head ->
                byFact.computeIfAbsent(head.asks(), _ -> new ArrayList<>()).add(head));
        byFact.forEach((fact, forms) -> facts.put(fact, new Forms(forms)));
        this.shown = facts.values().stream()
                .flatMap(forms -> forms.shown(filter).stream())
                .toList();
    }

    /** Every fact that can be asked. */
    List<Forms> facts() {
        return List.copyOf(facts.values());
    }

    /** Of each fact that the filter lets through the candidate to look at. */
    List<Head> shown() {
        return shown;
    }

    /** A candidate, whatever the filter. */
    Optional<Head> at(UUID id) {
        return facts.values().stream()
                .flatMap(forms -> forms.heads().stream())
                .filter(head -> head.id().equals(id))
                .findFirst();
    }

    /** The forms of the fact that a candidate asks. */
    Forms forms(Head head) {
        return Objects.requireNonNull(facts.get(head.asks()));
    }

    /** The first that waits for a decision. */
    Optional<Head> open() {
        return shown.stream().filter(Head::undecided).findFirst();
    }

    /**
     * What to look at after a decision: another form where one was called for; the next that waits of the section where none was
     * left; otherwise the next that waits, of the facts after this one, then from the beginning.
     */
    Optional<Head> follows(Head decided) {
        boolean replaced = decided.decision() == Decision.REPLACED;
        Optional<Head> form = replaced ? forms(decided).instead(decided) : Optional.empty();
        return form.or(() -> after(decided)
                        .filter(head ->
                                replaced && head.undecided() && head.section().equals(decided.section()))
                        .findFirst())
                .or(() -> Stream.concat(after(decided), shown.stream())
                        .filter(Head::undecided)
                        .findFirst());
    }

    /** Of how many facts this is so. */
    long count(Standing standing) {
        return facts.values().stream()
                .filter(forms -> forms.standing() == standing)
                .count();
    }

    /** Those that wait, carry no flag and are let through by the filter. */
    List<Head> unflagged() {
        return shown.stream()
                .filter(head -> head.undecided() && head.flags().isEmpty())
                .toList();
    }

    /** The place of a candidate's fact among those that are shown, from 1; 0 where the filter hides it. */
    int place(Head head) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).asks().equals(head.asks())) {
                return i + 1;
            }
        }
        return 0;
    }

    Optional<Head> before(Head head) {
        return shown.stream().filter(other -> first(other) < first(head)).reduce((_, later) -> later);
    }

    Optional<Head> next(Head head) {
        return after(head).findFirst();
    }

    private Stream<Head> after(Head head) {
        return shown.stream().filter(other -> first(other) > first(head));
    }

    /** Where the forms of its fact begin. */
    private int first(Head head) {
        return forms(head).heads().getFirst().position();
    }
}
