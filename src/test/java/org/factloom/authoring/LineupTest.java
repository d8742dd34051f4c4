package org.factloom.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is looked at, and what comes after a decision. */
class LineupTest {

    private final List<Head> heads = new ArrayList<>();

    private Head head(String fact, Form form, boolean selected, @Nullable Decision decision) {
        Head head = new Head(
                new UUID(1, heads.size()),
                heads.size(),
                selected,
                fact,
                form,
                Family.DATED_EVENT,
                fact.startsWith("a") ? "A" : "B",
                0.5,
                fact.endsWith("!") ? Set.of(Flag.LONG) : Set.of(),
                decision,
                decision == Decision.REJECTED ? Reason.TRIVIAL : null,
                decision == null ? null : heads.size() + 1);
        heads.add(head);
        return head;
    }

    private Lineup lineup() {
        return new Lineup(heads, Filter.ALL);
    }

    private static Filter with(@Nullable Form form, @Nullable Standing standing) {
        return new Filter(null, null, form, null, standing);
    }

    @Test
    void ofEachFactTheFirstSelectedCandidateIsShownAndOtherFormsWait() {
        Head first = head("a1", Form.MULTIPLE_CHOICE, true, null);
        head("a1", Form.TYPED, true, null);
        head("a1", Form.CARD, false, null);
        Head second = head("b1", Form.TYPED, true, null);
        head("b2", Form.CARD, false, null);
        assertEquals(List.of(first, second), lineup().shown());
        assertEquals(Standing.SPARE, lineup().facts().getLast().standing());
    }

    @Test
    void aReplacedCandidateIsFollowedByTheNextFormThenByItsSection() {
        Head replaced = head("a1", Form.MULTIPLE_CHOICE, true, Decision.REPLACED);
        Head other = head("a1", Form.CARD, false, null);
        head("b1", Form.TYPED, true, null);
        Head sameSection = head("a2", Form.TYPED, true, null);
        assertEquals(Optional.of(other), lineup().follows(replaced));
        assertEquals(other, lineup().shown().getFirst());
        heads.remove(other);
        assertEquals(Optional.of(sameSection), lineup().follows(replaced));
        assertEquals(Standing.PASSED_OVER, lineup().facts().getFirst().standing());
    }

    @Test
    void afterTheLastFactComesWhatWasLeftBehind() {
        Head left = head("a1", Form.TYPED, true, null);
        Head accepted = head("b1", Form.TYPED, true, Decision.ACCEPTED);
        assertEquals(Optional.of(left), lineup().follows(accepted));
        heads.removeFirst();
        assertEquals(Optional.empty(), lineup().follows(accepted));
    }

    @Test
    void whatIsAcceptedOrRejectedSettlesItsFact() {
        Head accepted = head("a1", Form.TYPED, true, Decision.ACCEPTED);
        head("a1", Form.CARD, true, null);
        Head rejected = head("b1", Form.TYPED, true, Decision.REJECTED);
        head("b1", Form.CARD, true, null);
        assertEquals(List.of(accepted, rejected), lineup().shown());
        assertTrue(lineup().open().isEmpty());
        assertEquals(1, lineup().count(Standing.ACCEPTED));
        assertEquals(1, lineup().count(Standing.REJECTED));
        assertEquals(List.of(rejected), new Lineup(heads, with(null, Standing.REJECTED)).shown());
    }

    @Test
    void aFilterOfAFormShowsItWhereTheFactWaits() {
        head("a1", Form.MULTIPLE_CHOICE, true, null);
        Head card = head("a1", Form.CARD, false, null);
        head("b1", Form.MULTIPLE_CHOICE, true, null);
        assertEquals(List.of(card), new Lineup(heads, with(Form.CARD, null)).shown());
    }

    @Test
    void oneMovesThroughAllThatIsShown() {
        Head first = head("a1", Form.TYPED, true, Decision.ACCEPTED);
        Head second = head("a2", Form.TYPED, true, null);
        Head otherForm = head("a2", Form.CARD, true, null);
        Head third = head("b1", Form.TYPED, true, null);
        assertEquals(Optional.empty(), lineup().before(first));
        assertEquals(Optional.of(second), lineup().next(first));
        assertEquals(Optional.of(first), lineup().before(otherForm));
        assertEquals(Optional.of(third), lineup().next(otherForm));
        assertEquals(2, lineup().place(otherForm));
    }

    @Test
    void allWithoutAFlagAreThoseThatWait() {
        head("a1", Form.TYPED, true, Decision.ACCEPTED);
        head("a2!", Form.TYPED, true, null);
        Head plain = head("b1", Form.TYPED, true, null);
        assertEquals(List.of(plain), lineup().unflagged());
    }

    @Test
    void aFilterStandsInAddresses() {
        Filter filter = new Filter("", Family.DATED_EVENT, Form.TYPED, Flag.FEW_OPTIONS, Standing.OPEN);
        assertEquals("family=dated-event&flag=few-options&form=typed&section=lead+&standing=open", filter.query());
        assertEquals(
                "section=R%C3%B6mer+%26+more",
                Filter.ALL.ofSection("Römer & more").query());
        assertEquals("", Filter.ALL.query());
    }
}
