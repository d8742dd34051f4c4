package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of practising. */
@MessageBundle("quiz")
public interface QuizMessages {

    // starting

    @Message("Missed facts of {subject}")
    String missed_facts_of(String subject);

    @Message("Say what to practise: an article, a topic, a set, or what was missed in an attempt of yours.")
    String practise_one();

    @Message("There is nothing to ask here. Nothing was missed, or no questions were written yet.")
    String nothing_to_practise();

    @Message(
            "What was right and wrong is not told yet, so nothing can be practised of it. Practise the whole article instead.")
    String not_told_yet();

    @Message("A set is asked as it stands. Leave out how many questions, and which of them.")
    String set_as_it_stands();

    @Message(
            "This set asks {count} questions, and an exam has {most} at most. Let its sections ask only some of theirs, or make smaller sets of it.")
    String set_too_large(int count, int most);

    @Message("Time is up, or this was submitted before. What you just wrote was kept, but does not count.")
    String too_late();

    @Message("This question is marked already. The first answer counts.")
    String marked_already();

    @Message("You have taken this exam {#if tries == 1}once{#else}{tries} times{/if}, as often as it may be taken.")
    String no_try_left(int tries);

    @Message("This closed in the meantime. What you answered before counts.")
    String closed_meanwhile();

    @Message("This exam is over; more time would change nothing.")
    String over_already();

    @Message("This exam has no time limit.")
    String without_limit();

    @Message("An exam is marked when it is submitted. Save the answer on its page, and submit it there.")
    String marked_at_the_end();

    // a question

    @Message("Question {number} of {count}")
    String question_of(int number, int count);

    @Message("{right} right, {wrong} not yet right")
    String so_far(int right, int wrong);

    @Message("{count} flagged")
    String flagged_so_far(int count);

    @Message("Take the flag away")
    String unflag();

    @Message("True or false?")
    String true_or_false();

    @Message("True")
    String is_true();

    @Message("False")
    String is_false();

    @Message("Fill in the blank")
    String fill_the_blank();

    @Message("The missing words")
    String blank();

    @Message("Your answer")
    String your_answer();

    @Message("A date, like “5 May 1821”, “May 1821” or “1821”. Say as much as you know.")
    String date_hint();

    @Message("Say as much as you know.")
    String date_part_hint();

    @Message("A number, in figures or words.")
    String quantity_hint();

    @Message("A name. Small slips in spelling are forgiven.")
    String person_hint();

    @Message("A few words. Small slips in spelling are forgiven.")
    String term_hint();

    @Message("Answer")
    String answer();

    @Message("I do not know")
    String do_not_know();

    @Message("Write an answer, or choose “I do not know”.")
    String blank_answer();

    @Message("Several are right. Choose all of them.")
    String several_right();

    @Message("Choose the missing words")
    String choose_the_missing();

    @Message("Choose for each what belongs to it.")
    String matching_hint();

    @Message("Or drag the words to their places.")
    String matching_drag();

    @Message("nothing chosen")
    String nothing_chosen();

    @Message("{place} of {count}")
    String part_of(int place, int count);

    @Message("Place 1 is the earliest.")
    String order_hint();

    @Message("Pick an event with 1–{events}, move it with ↑ ↓.")
    String order_keys(int events);

    @Message("Place of")
    String place_of();

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Give every event a place of its own, from 1 for the earliest.")
    String order_unclear();

    @Message("Answer in your head, then turn the card.")
    String card_hint();

    @Message("Show the answer")
    String reveal();

    @Message("Did you know it?")
    String did_you_know();

    @Message("I knew it")
    String knew_it();

    @Message("I did not")
    String did_not_know();

    @Message(
            "That is no answer to this question: it is of another form, too long, no text, or names what was not offered. Nothing was saved.")
    String not_an_answer();

    @Message("This question was answered otherwise before. The first answer counts.")
    String answered_before();

    @Message("This attempt is still open. Answer what is left, or submit the exam, to see its result.")
    String not_finished();

    // after an answer

    @Message("Right.")
    String right();

    @Message("Partly right.")
    String partly_right();

    @Message("Not quite.")
    String wrong();

    @Message("Not answered.")
    String not_answered();

    @Message("You knew it.")
    String card_known();

    @Message("Not yet known: it will come again.")
    String card_missed();

    @Message("It was")
    String it_was();

    @Message("It is true.")
    String it_is_true();

    @Message("It is false.")
    String it_is_false();

    @Message("It should say")
    String it_should_say();

    @Message("At the right place: {places} of {events}.")
    String at_their_place(int places, int events);

    @Message("Found: {found} of {count}{#if wrong > 0}, and {wrong} wrong{/if}.")
    String found_of(int found, int count, int wrong);

    @Message("The right pairs")
    String right_pairs();

    @Message("yours:")
    String yours();

    @Message("The right order")
    String right_order();

    @Message("yours: place {place}")
    String yours_at(int place);

    @Message("correct")
    String correct();

    @Message("correct, missed")
    String correct_missed();

    @Message("your answer")
    String mine();

    @Message("Your answer, corrected:")
    String corrected();

    @Message("struck out:")
    String struck();

    @Message("added:")
    String added();

    @Message("You wrote:")
    String you_wrote();

    @Message("Also right:")
    String also_right();

    @Message("Infobox")
    String infobox();

    @Message("Introduction")
    String lead();

    @Message("in a text of the article that was revised since")
    String earlier_text();

    @Message("Why not")
    String why_not();

    @Message("This question was written by hand; no sentence of the article is quoted for it.")
    String no_evidence();

    @Message("Next")
    String next();

    @Message("See the result")
    String see_result();

    @Message("Read in the article")
    String read_in_article();

    @Message("Saved")
    String saved();

    @Message("Not saved, retrying")
    String not_saved();

    @Message("Arrived after the end, kept but not counted:")
    String late_answer();

    @Message("the answer taken back")
    String taken_back();

    @Message("Result")
    String back_to_result();

    // keys

    @Message("Choose an answer")
    String key_choose();

    @Message("Go to a pair")
    String key_pair();

    @Message("Pick up an event")
    String key_pick();

    @Message("Move the event that was picked up")
    String key_move();

    @Message("is now at place")
    String now_at();
}
