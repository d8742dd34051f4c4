package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.factloom.article.Article;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.junit.jupiter.api.Test;

/** Proposals of a writer from outside are items only where they pass the gates, and never the key's judge. */
class ProposerTest {

    private static final String RULE = "model-a";
    private static final Article ARTICLE = Seeds.plain("""
            = Harbour strike =

            On 3 June 1968, Karl Lund arrested Anna Berg near the Old Mill.
            """);

    private static Generation generate(Proposer.Proposal... proposals) {
        return generate(new Fixed(List.of(proposals)));
    }

    private static Generation generate(Proposer proposer) {
        return new Generator(Seeds.analyser(), List.of(proposer)).generate(ARTICLE, List.of(), 1);
    }

    private static List<String> proposed(Generation generation) {
        return generation.items().stream()
                .filter(item -> item.origin().rule().equals(RULE))
                .map(Item::stem)
                .toList();
    }

    /** Proposes the same for every fact. */
    private record Fixed(List<Proposer.Proposal> proposals) implements Proposer {

        @Override
        public String rule() {
            return RULE;
        }

        @Override
        public List<Proposal> propose(Finding finding, Reading reading) {
            return proposals;
        }
    }

    private static Proposer.Proposal stem(String stem, String... distractors) {
        return new Proposer.Proposal(stem, List.of(distractors));
    }

    @Test
    void aSoundStemIsTakenWithTheKeyAndTheEvidenceOfTheFact() {
        Generation generation = generate(stem("When was Anna Berg arrested near the Old Mill?"));
        assertEquals(List.of("When was Anna Berg arrested near the Old Mill?"), proposed(generation));
        Item.Typed item = (Item.Typed) generation.items().stream()
                .filter(it -> it.origin().rule().equals(RULE))
                .findFirst()
                .orElseThrow();
        assertEquals("3 June 1968", item.answer().key());
        assertEquals(
                generation.facts().stream()
                        .filter(fact -> fact.id().equals(item.origin().facts().getFirst()))
                        .findFirst()
                        .map(Fact::evidence)
                        .orElseThrow(),
                item.origin().evidence());
    }

    @Test
    void distractorsMakeAChoiceOfIt() {
        Generation generation =
                generate(stem("When was Anna Berg arrested near the Old Mill?", "9 May 1968", "4 July 1968"));
        Item.MultipleChoice item = (Item.MultipleChoice) generation.items().stream()
                .filter(it -> it.origin().rule().equals(RULE))
                .findFirst()
                .orElseThrow();
        assertEquals("3 June 1968", item.keyText());
        assertEquals(3, item.options().size());
    }

    @Test
    void whatFailsAGateIsDropped() {
        for (Proposer.Proposal bad : List.of(
                stem("When was <b>Anna Berg</b> arrested near the Old Mill?"),
                stem("When did the King of Sweden arrest Anna Berg?"),
                stem("Was it on 3 June 1968 that Anna Berg was arrested?"),
                stem("When was she arrested near the Old Mill?"),
                stem("arrested when"),
                stem("When was Anna Berg arrested?", "3 June 1968", "June 3 1968"))) {
            Generation generation = generate(bad);
            assertEquals(List.of(), proposed(generation), bad.stem());
            assertFalse(generation.items().isEmpty(), "the generator's own items stay");
        }
    }

    @Test
    void aFailureCostsOnlyItsOwnProposals() {
        Generation generation = generate(new Proposer() {
            @Override
            public String rule() {
                return RULE;
            }

            @Override
            public List<Proposal> propose(Finding finding, Reading reading) {
                throw new IllegalStateException("the model is out of reach");
            }
        });
        assertEquals(
                new Generator(Seeds.analyser()).generate(ARTICLE, List.of(), 1).items(), generation.items());
        assertEquals(generation.facts().size(), generation.report().drops().get("proposer-failed"));
    }
}
