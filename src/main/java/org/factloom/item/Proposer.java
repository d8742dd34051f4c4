package org.factloom.item;

import java.util.List;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;

/**
 * Words questions and invents wrong options beside the writers of the forms: the place for a language model. None is needed, and none is
 * called unless a {@link Generator} was given it. The key, its accepted forms and the evidence are always the fact's, and what is proposed
 * passes the same gates as everything else. Whoever implements it answers for time-outs; what it throws costs its own proposals only.
 */
public interface Proposer {

    /** The name of the rule in items and reports: lower-case letters, digits and hyphens, "model-a". */
    String rule();

    /** Proposals for one fact, best first; none where nothing comes to mind. */
    List<Proposal> propose(Finding finding, Reading reading);

    /**
     * One question about the fact's value.
     *
     * @param stem the question
     * @param distractors wrong options; with two or more the item is multiple choice, otherwise the answer is typed
     */
    record Proposal(String stem, List<String> distractors) {

        public Proposal {
            distractors = List.copyOf(distractors);
        }
    }
}
