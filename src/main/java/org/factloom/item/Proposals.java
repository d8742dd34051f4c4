package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;

/** Makes items of what a {@link Proposer} proposes. */
final class Proposals implements Writer {

    private static final int LEAST_DISTRACTORS = 2;
    private static final int MOST_DISTRACTORS = 3;

    private final Proposer proposer;
    private final Map<String, Integer> drops;

    /** @param drops where a failure of the proposer is counted */
    Proposals(Proposer proposer, Map<String, Integer> drops) {
        this.proposer = proposer;
        this.drops = drops;
    }

    @Override
    public List<Item> write(Finding finding, Material material) {
        if (finding.fact().value() instanceof Value.Several) {
            return List.of();
        }
        try {
            return proposer.propose(finding, material.reading()).stream()
                    .map(proposal -> item(proposal, finding, material))
                    .toList();
        } catch (RuntimeException failure) {
            drops.merge("proposer-failed", 1, Integer::sum);
            return List.of();
        }
    }

    private Item item(Proposer.Proposal proposal, Finding finding, Material material) {
        List<String> wrong = proposal.distractors().stream()
                .distinct()
                .limit(MOST_DISTRACTORS)
                .toList();
        return wrong.size() < LEAST_DISTRACTORS
                ? new Item.Typed(origin(finding, Form.TYPED), proposal.stem(), Writers.answer(finding, material))
                : choice(proposal.stem(), wrong, finding, material);
    }

    private Item choice(String stem, List<String> wrong, Finding finding, Material material) {
        Fact fact = finding.fact();
        String key = fact.value().text();
        List<String> texts = new ArrayList<>(wrong);
        texts.add(key);
        Collections.shuffle(texts, material.random("options " + fact.id() + proposer.rule()));
        List<Item.Option> options =
                texts.stream().map(text -> new Item.Option(text, null)).toList();
        return new Item.MultipleChoice(origin(finding, Form.MULTIPLE_CHOICE), stem, options, texts.indexOf(key), false);
    }

    private Item.Origin origin(Finding finding, Form form) {
        return Writer.origin(finding, form, proposer.rule());
    }
}
