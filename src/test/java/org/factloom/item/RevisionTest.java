package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.fact.Fact;
import org.factloom.item.Revision.Change;
import org.factloom.item.Revision.Kind;
import org.junit.jupiter.api.Test;

/** What an edit of an article does to the facts and items that it does not touch: nothing. */
class RevisionTest {

    private static final Generator GENERATOR = new Generator(Seeds.analyser());
    private static final String TEXT = Seeds.article(Seeds.REVOLT).text();

    @Test
    void aNewParagraphOnlyAdds() throws Exception {
        Revision revision = after(edited(
                "==Preparations of the revolt==\n",
                "==Preparations of the revolt==\nThe house of Hasan Sari was destroyed by a flood on 5 May 1959.\n\n"));
        assertEquals(
                Set.of(Kind.KEPT, Kind.NEW), Revision.counts(revision.facts()).keySet());
        assertUntouched(revision);
    }

    @Test
    void aRenamedSectionChangesNothing() throws Exception {
        Revision revision = after(edited("==Preparations of the revolt==", "==How it was planned=="));
        assertEquals(Set.of(Kind.KEPT), Revision.counts(revision.facts()).keySet());
        assertEquals(Set.of(Kind.KEPT), Revision.counts(revision.items()).keySet());
    }

    @Test
    void sectionsInAnotherOrderChangeNoFact() throws Exception {
        int from = TEXT.indexOf("==Soviet involvement==");
        int to = TEXT.indexOf("==See also==");
        String moved = TEXT.substring(0, from) + TEXT.substring(to);
        Revision revision = after(moved.replace("==Background==", TEXT.substring(from, to) + "==Background=="));
        assertEquals(Set.of(Kind.KEPT), Revision.counts(revision.facts()).keySet());
        assertUntouched(revision);
    }

    @Test
    void aCorrectedValueIsTheSameFactChanged() throws Exception {
        Revision revision = after(edited("together amassing 2,000 fighters", "together amassing 2,500 fighters"));
        List<Change<Fact>> changed = revision.facts().stream()
                .filter(change -> change.kind() != Kind.KEPT)
                .toList();
        assertFalse(changed.isEmpty());
        for (Change<Fact> change : changed) {
            assertEquals(Kind.CHANGED, change.kind(), change.toString());
            assertTrue(change.before() != null && change.after() != null);
            assertEquals(change.before().id(), change.after().id());
            assertNotEquals(change.before().value(), change.after().value());
        }
        assertUntouched(revision);
    }

    @Test
    void aPhraseThatIsTakenOutTakesItsFactAlong() throws Exception {
        Revision revision = after(edited("Corporal Hasan Sari", "Hasan Sari"));
        assertEquals(
                Set.of(Kind.KEPT, Kind.GONE), Revision.counts(revision.facts()).keySet());
        assertUntouched(revision);
    }

    /** No item of a kept fact is lost. */
    private static void assertUntouched(Revision revision) {
        Set<String> kept = revision.facts().stream()
                .filter(change -> change.kind() == Kind.KEPT && change.after() != null)
                .map(change -> change.after().id())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                revision.items().stream()
                        .filter(change -> change.kind() == Kind.GONE && change.before() != null)
                        .map(Change::before)
                        .filter(item -> kept.containsAll(item.origin().facts()))
                        .map(item -> item.form() + " " + item.stem())
                        .toList());
    }

    private static String edited(String was, String is) {
        assertTrue(TEXT.contains(was), was);
        return TEXT.replace(was, is);
    }

    private static Revision after(String text) throws MalformedArticleException {
        Generation old = GENERATOR.generate(Seeds.article(Seeds.REVOLT), List.of(), Seeds.SEED);
        Set<String> earlier = old.items().stream().map(Item::id).collect(Collectors.toSet());
        return Revision.between(
                old,
                GENERATOR.generate(
                        PlainReader.read("another", text).named(Seeds.REVOLT), List.of(), Seeds.SEED, earlier));
    }
}
