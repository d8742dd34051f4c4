package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the notebook of mistakes. */
@MessageBundle("mistakes")
public interface MistakeMessages {

    @Message("Mistakes")
    String mistakes();

    @Message(
            "A fact is in here when you answered it wrong, and leaves when you answer it right on a later day. One that you put right the same day leaves after {days} days by itself. Those that you were sure of come first, then the latest.")
    String explained(int days);

    @Message(
            "{#if facts == 1}1 fact is asked by an exam that is open, or that does not tell how its questions went; it is{#else}{facts} facts are asked by an exam that is open, or that does not tell how its questions went; they are{/if} left out here until it does.")
    String withheld(int facts);

    @Message("Nothing to put right: there is no fact that you answered wrong and not right since.")
    String none();

    @Message("There is nothing else here.")
    String none_else();

    @Message("Nothing to put right in this article.")
    String none_of_article();

    @Message("By article")
    String by_article();

    @Message("All articles")
    String all_articles();

    @Message("Practise {size} of these")
    String practise(int size);

    @Message("Practise {#if facts == 1}it{#else}all {facts}{/if}")
    String practise_all(int facts);

    @Message("You were sure")
    String were_sure();

    @Message("blank")
    String blank();

    @Message("You answered")
    String you_answered();

    @Message("Right")
    String right();

    @Message("that you did not know it")
    String did_not_know();

    @Message("nothing")
    String nothing();

    @Message("an order with {count} of {events} at their place")
    String at_their_place(int count, int events);

    @Message("{found} of {pairs} pairs")
    String pairs_found(int found, int pairs);

    @Message("All your mistakes")
    String all_mistakes();

    @Message("{#if facts == 1}1 mistake{#else}{facts} mistakes{/if} to put right")
    String to_put_right(int facts);
}
