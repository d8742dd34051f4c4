package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the search across sets. */
@MessageBundle("bank")
public interface BankMessages {

    @Message("Search questions")
    String search();

    @Message("Words of question, key or tag")
    String words();

    @Message("Tag")
    String tag();

    @Message("Whose")
    String whose();

    @Message("mine")
    String mine();

    @Message("shared with me")
    String shared();

    @Message("public")
    String is_public();

    @Message("Level")
    String level();

    @Message("{#if count == 1}1 question{#else}{count} questions{/if}")
    String found(long count);

    @Message("No question that you see is like this. Try fewer words, or the beginning of one.")
    String nothing();

    @Message("in")
    String in();

    @Message("Choose: {stem}")
    String choose(String stem);

    @Message("Copy what is ticked into")
    String copy_into();

    @Message("Copy")
    String copy();

    @Message("also what asks a fact that the set asks already")
    String twice();

    @Message("You have no set yet into which they could be copied.")
    String no_set();

    @Message("Tick some questions first.")
    String tick_first();

    @Message(
            "{#if copied == 0}Nothing was copied.{#else if copied == 1}1 question was copied.{#else}{copied} questions were copied.{/if}{#if left > 0} {left} left out: the set asks their facts already.{/if}")
    String copied(int copied, int left);

    @Message("Open the set")
    String open();
}
