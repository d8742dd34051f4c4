package org.factloom.flashcard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of reviewing. */
@MessageBundle("review")
public interface ReviewMessages {

    // start

    @Message("Review")
    String review();

    @Message(
            "{#if facts == 1}One fact{#else}{facts} facts{/if} for today, about {#if minutes == 1}a minute{#else}{minutes} minutes{/if}")
    String due(int facts, int minutes);

    @Message(
            "{#if reviews == 1}1 to review{#else}{reviews} to review{/if}, {#if fresh == 1}1 new{#else}{fresh} new{/if}")
    String of_these(int reviews, int fresh);

    @Message("Nothing is due")
    String nothing();

    @Message(
            "What you answer comes back when you are about to forget it. Practise an article first, and its facts will wait for you here.")
    String nothing_yet();

    @Message(
            "All that was due is done. {#if facts == 0}Nothing is due tomorrow.{#else if facts == 1}One fact is due tomorrow.{#else}{facts} facts are due tomorrow.{/if}")
    String nothing_more(int facts);

    @Message(
            "Of {due} that have gathered, today asks for {portion}, those that you remember best first. Reviewing as much every day, all is as usual again on")
    String capped(int due, int portion);

    @Message("Review all {facts} now")
    String take_all(int facts);

    @Message("How many?")
    String how_many();

    @Message("{#if facts == 1}1 fact{#else}{facts} facts{/if}, about {minutes} min")
    String size(int facts, int minutes);

    @Message("All {facts}, about {minutes} min")
    String size_all(int facts, int minutes);

    @Message("Start")
    String start();

    @Message("Go on with your session")
    String go_on();

    @Message("Decks and own cards")
    String decks_link();

    @Message("Day, buttons, retention")
    String settings_link();

    @Message("{#if facts == 1}One fact is{#else}{facts} facts are{/if} put off until further notice")
    String resting(int facts);

    @Message("Ask it again")
    String ask_again();

    @Message("To the library")
    String to_library();

    // card

    @Message("{settled} of {facts} done")
    String settled_of(int settled, int facts);

    @Message("New")
    String is_new();

    @Message("Think of the answer first.")
    String think();

    @Message("Show the answer")
    String reveal();

    @Message("How well did you know it?")
    String how_well();

    @Message("Rate it")
    String key_rate();

    @Message("Forgot")
    String forgot();

    @Message("Knew it")
    String knew();

    @Message("Again")
    String again();

    @Message("Hard")
    String hard();

    @Message("Good")
    String good();

    @Message("Easy")
    String easy();

    @Message("{count} min")
    String minutes(long count);

    @Message("{#if count == 1}1 day{#else}{count} days{/if}")
    String days(long count);

    @Message("{count} months")
    String months(long count);

    @Message("{count} years")
    String years(long count);

    @Message("Undo")
    String undo();

    @Message("Tomorrow")
    String bury();

    @Message("Put it off until tomorrow")
    String bury_label();

    @Message("Not again")
    String suspend();

    @Message("Not again, until further notice")
    String suspend_label();

    @Message("This fact was forgotten {lapses} times. Repeating alone does not help it.")
    String leech(int lapses);

    @Message(
            "Read its paragraph again, and what stands around it. It will be asked in another form next time, where there is one. Or leave it: there are enough others.")
    String leech_help();

    @Message("Leave this fact")
    String leave();

    // end

    @Message("Done for now")
    String done();

    @Message("Nothing was answered")
    String none_answered();

    @Message(
            "{#if answered == 1}One answer{#else}{answered} answers{/if}, {right} right, in {#if minutes == 1}a minute{#else}{minutes} minutes{/if}")
    String answered_of(int answered, int right, long minutes);

    @Message("{#if facts == 1}One new fact{#else}{facts} new facts{/if} begun")
    String learned(int facts);

    @Message(
            "{#if facts == 0}Nothing is due tomorrow.{#else if facts == 1}One fact is due tomorrow, about a minute.{#else}{facts} facts are due tomorrow, about {#if minutes == 1}a minute{#else}{minutes} minutes{/if}.{/if}")
    String tomorrow(int facts, int minutes);

    @Message("Undo the last card")
    String undo_last();

    @Message("{#if facts == 1}One more fact{#else}{facts} more{/if} today")
    String more(int facts);

    @Message("To the start page")
    String home();

    // refusals

    @Message("Nothing is due. Practise an article, and its facts will be asked here in time.")
    String nothing_due();

    @Message("This card is rated by you: 1 (again) to 4 (easy).")
    String rate_it();

    @Message("This card is a question: it is answered, not rated.")
    String answer_it();

    @Message("That cannot be an answer to this card.")
    String not_an_answer();

    @Message("Nothing was answered. If you do not know it, say so.")
    String blank();

    @Message("Each event needs a place of its own.")
    String order_unclear();

    @Message("This card is not answered.")
    String not_answered();

    @Message("Something else was done with this card before, and that counts. Ask where the session stands.")
    String done_before();

    @Message("Give exactly one of response, rating and deed (BURIED or SUSPENDED).")
    String one_deed();

    @Message("All your mistakes")
    String all_mistakes();

    @Message("What is asked here has changed since you answered it last.")
    String has_changed();

    @Message("This has changed:")
    String changed();

    @Message("was")
    String changed_from();

    @Message("is now")
    String changed_to();

    @Message("{#if facts == 1}One fact is due to be reviewed.{#else}{facts} facts are due to be reviewed.{/if}")
    String reminder(int facts);
}
