package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the queue of contests. */
@MessageBundle("queue")
public interface QueueMessages {

    @Message("Contests")
    String contests();

    @Message("Contests ({count})")
    String contests_open(long count);

    @Message("{#if items == 1}1 question is contested{#else}{items} questions are contested{/if}.")
    String contested(long items);

    @Message("No contest waits for you. When somebody contests a question of your sets, it appears here.")
    String none();

    @Message("{#if count == 1}One contest waits{#else}{count} contests wait{/if} for you.")
    String wait_for_you(long count);

    @Message("{#if count == 1}One contest waits{#else}{count} contests wait{/if} for whoever looks after the set.")
    String wait_for_others(long count);

    @Message("Decide")
    String decide();

    @Message("Latest first")
    String latest();

    @Message("Most contested first")
    String most();

    @Message("Order")
    String order();

    @Message("Right answer")
    String key();

    @Message("{#if given == 1}1 answer{#else}{given} answers{/if} so far, {percent} % of the points reached")
    String figures(long given, int percent);

    @Message("What was answered")
    String answered();

    @Message("not answered")
    String not_answered();

    @Message("true")
    String is_true();

    @Message("false")
    String is_false();

    @Message("Answer")
    String answer();

    @Message("How many")
    String how_many();

    @Message("{given} ({percent} %)")
    String share(long given, int percent);

    @Message("answered as version {asked}, now version {current}")
    String older(int asked, int current);

    @Message("a learner")
    String learner();

    @Message("counts it as right in practice")
    String overridden();

    @Message("in an exam")
    String exam();

    @Message("no reason given")
    String no_reason();

    @Message("Accept “{answer}”")
    String accept(String answer);

    @Message(
            "It is right from now on, and all equal answers are marked anew, also in attempts that still run. Nobody loses by it, and it can be undone.")
    String accept_explained();

    @Message("Accept")
    String accept_text();

    @Message("as")
    String accept_as();

    @Message("Correct the key")
    String correct();

    @Message("Mark the answers anew")
    String regrade();

    @Message("Reply and keep the mark")
    String reply();

    @Message("Your reply to {who}")
    String reply_to(String who);

    @Message("Whoever contested reads it.")
    String reply_hint();

    @Message("Send the reply")
    String send();

    @Message("Say why the mark stays, in at most {most} characters. Nothing was sent.")
    String reply_unfit(int most);

    @Message("This contest was accepted meanwhile. Nothing was sent.")
    String decided_already();
}
