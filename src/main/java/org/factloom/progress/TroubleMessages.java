package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about facts that are forgotten again and again. */
@MessageBundle("trouble")
public interface TroubleMessages {

    @Message("Forgotten again and again")
    String title();

    @Message(
            "Facts that a learner forgot {lapses} times or more after having learned them, of your sets and of the sets of the house. Often the fact is fine and a question is to blame: two facts that are easily taken for each other, a stem that fits several answers, or a sentence that does not say it plainly. Nobody is named.")
    String explained(int lapses);

    @Message("Nothing: no fact was forgotten so often.")
    String none();

    @Message("{#if facts == 1}1 fact is{#else}{facts} facts are{/if} forgotten again and again by learners.")
    String on_home(int facts);

    @Message("See why")
    String see();

    @Message("fewer than five learners")
    String few();

    @Message("{#if learners == 1}1 learner{#else}{learners} learners{/if}")
    String learners(int learners);

    @Message("forgotten {lapses} times")
    String lapses(int lapses);

    @Message("last on")
    String last();

    @Message("The fact:")
    String fact();

    @Message("Asked by")
    String asked_by();

    @Message("No question asks it at the moment.")
    String not_asked();
}
