package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of judging candidates. */
@MessageBundle("judging")
public interface JudgingMessages {

    @Message("Review")
    String review();

    @Message("Candidate {place} of {of}")
    String candidate_of(int place, int of);

    @Message("{of} candidates")
    String candidates(int of);

    @Message("{accepted} accepted, {rejected} rejected")
    String tally(long accepted, long rejected);

    @Message(
            "asks {asked} of {#if gave == 1}the one section{#else}the {gave} sections{/if} that gave questions; the article has {all}")
    String asks_sections(long asked, long gave, long all);

    @Message("Sections, with their facts and what is asked of them")
    String sections();

    @Message("{asked} of {#if facts == 1}one fact{#else}{facts} facts{/if} asked")
    String asked_of(long asked, int facts);

    @Message("Introduction")
    String lead();

    @Message("Infobox")
    String infobox();

    @Message("Article")
    String article();

    @Message("The question")
    String question();

    @Message("Filter")
    String filter();

    @Message("Section")
    String section();

    @Message("Kind of fact")
    String family();

    @Message("Form")
    String form();

    @Message("Flag")
    String flag();

    @Message("Decision")
    String standing();

    @Message("all")
    String all();

    @Message("Show")
    String show();

    @Message("Show all")
    String show_all();

    @Message("correct")
    String correct();

    @Message("The statement is true.")
    String is_true();

    @Message("The statement is false.")
    String is_false();

    @Message("It should say:")
    String should_say();

    @Message("Answer:")
    String answer();

    @Message("Also right:")
    String also_right();

    @Message("Why not {option}?")
    String why_not(String option);

    @Message("Explained by the marked words.")
    String explained();

    @Message("Rule:")
    String rule();

    @Message("asks for: {asked}. It passed every check.")
    String rule_asks(String asked);

    @Message("Other forms of this fact:")
    String other_forms();

    @Message("Read in the article")
    String read_in_article();

    @Message("Accept")
    String accept();

    @Message("Edit")
    String edit();

    @Message("Replace")
    String replace();

    @Message("Replace by another form of the same fact")
    String replace_by_form();

    @Message("Replace by the next fact")
    String replace_by_fact();

    @Message("Reject")
    String reject();

    @Message("Why it is rejected")
    String reject_why();

    @Message("Undo")
    String undo();

    @Message("Next")
    String next();

    @Message("Back")
    String before();

    @Message("Decide again")
    String reopen();

    @Message(
            "Accept all without a flag: {#if questions == 1}1 question{#else if questions > 1}{questions} questions{/if}{#if questions > 0 && cards > 0} and {/if}{#if cards == 1}1 card{#else if cards > 1}{cards} cards{/if}")
    String accept_unflagged(long questions, long cards);

    @Message("Choose by coverage")
    String choose();

    @Message("Accepted")
    String decided_accepted();

    @Message("Taken out of the set")
    String decided_taken_out();

    @Message("Rejected")
    String decided_rejected();

    @Message("Passed over")
    String decided_replaced();

    @Message(
            "{#if cards == 0}{questions} in the set.{#else}{#if questions == 1}1 question{#else}{questions} questions{/if} and {#if cards == 1}1 card{#else}{cards} cards{/if} in the set.{/if}")
    String in_set(long questions, long cards);

    @Message("Accepted.")
    String did_accepted();

    @Message("Rejected. It will not be proposed again.")
    String did_rejected();

    @Message("Replaced: this is the same fact in another form.")
    String did_replaced_by_form();

    @Message("No other form of that fact is left: this is the next fact.")
    String did_replaced_by_fact();

    @Message("No other form of that fact is left.")
    String did_replaced();

    @Message("Taken back.")
    String did_undone();

    @Message("This was decided before, perhaps in another window. It stays as it was.")
    String did_stand();

    @Message("That candidate is no longer proposed.")
    String did_gone();

    @Message("{count} without a flag accepted.")
    String did_unflagged(int count);

    @Message("Nothing is left to judge")
    String nothing_left();

    @Message("Nothing is left to judge of what the filter shows")
    String nothing_left_of_filter();

    @Message(
            "The set has {#if questions == 1}one question{#else}{questions} questions{/if}{#if cards == 1} and one card{#else if cards > 0} and {cards} cards{/if}. It {sections}.")
    String set_has(long questions, long cards, String sections);

    @Message("Go to the set")
    String to_set();

    @Message("Look through what was accepted")
    String look_through();

    @Message("Look at {#if spare == 1}the one fact{#else}the {spare} facts{/if} that the generator left aside")
    String look_at_spare(long spare);

    @Message("No facts were found that could be asked")
    String no_facts();

    @Message(
            "Facts are read from statements with a name, a date, a number or a place in them; this text has none that stand firmly enough. A longer text, or one with an infobox, gives more. Questions of your own can be written in the set all the same.")
    String no_facts_explained();

    @Message("Bring another article")
    String bring_another();

    @Message("There is no filter called {name}. Choose one of those that the page shows.")
    String unknown_filter(String name);

    @Message("A candidate is accepted, replaced, rejected or reopened; {action} is none of these.")
    String unknown_action(String action);

    @Message("There is no reason called {reason}. Give wrong-key, unclear, trivial, two-right, not-in-lesson or other.")
    String unknown_reason(String reason);

    @Message("A decision is accepted, rejected or replaced; {decision} is none of these.")
    String unknown_decision(String decision);

    @Message("It was {decision} before, and stays so. Take that back first.")
    String stands(String decision);

    @Message("Decision {number} is not the latest any more. Look at the candidates once more.")
    String not_latest(int number);

    @Message(
            "{#if count == 0}None fits{#else if count < wanted}Only {count} of {wanted} fit and are accepted{#else}{count} accepted{/if}.")
    String did_chosen(int count, int wanted);
}
