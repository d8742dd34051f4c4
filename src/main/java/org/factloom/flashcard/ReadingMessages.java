package org.factloom.flashcard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of reading: of sentences, own cards, decks and notes. */
@MessageBundle("reading")
public interface ReadingMessages {

    // a sentence

    @Message("This sentence")
    String this_sentence();

    @Message("This line")
    String this_line();

    @Message("Practise this sentence")
    String practise();

    @Message("Make a card")
    String make_card();

    @Message("Previous sentence")
    String previous();

    @Message("Next sentence")
    String next();

    @Message("Close")
    String close();

    @Message("No question asks what stands here. Make a card of it, and it will be asked.")
    String nothing_asked();

    @Message("Your card is made. It comes with your next review.")
    String made();

    @Message("Added to the deck")
    String added();

    @Message("Back to the question")
    String back_to_question();

    @Message("your card")
    String your_card();

    @Message("Change it")
    String change();

    @Message("new")
    String level_new();

    @Message("learning")
    String level_learning();

    @Message("known")
    String level_known();

    @Message("strong")
    String level_strong();

    @Message("Choose a sentence to practise it, or select words to make a card of them.")
    String how_to();

    // decks

    @Message("Add to deck")
    String add_to_deck();

    @Message("Deck")
    String deck();

    @Message("a new deck")
    String new_deck();

    @Message("Name of the new deck")
    String deck_name();

    @Message("Add")
    String add();

    @Message("Decks and cards")
    String decks();

    @Message("A deck gathers facts of any article. Add them while you read, or after an answer.")
    String decks_explained();

    @Message("You have no deck yet.")
    String no_decks();

    @Message("{#if facts == 1}1 fact{#else}{facts} facts{/if}")
    String facts(int facts);

    @Message("Make a deck")
    String make_deck();

    @Message("Name")
    String name();

    @Message("Rename")
    String rename();

    @Message("Rename or delete it")
    String manage();

    @Message("Delete the deck")
    String delete_deck();

    @Message("What you remember of its facts stays.")
    String delete_deck_explained();

    @Message("Take out")
    String take_out();

    @Message("Review this deck: {due} due, {fresh} new")
    String review_deck(int due, int fresh);

    @Message("Nothing of this deck is due today.")
    String nothing_due();

    @Message("All of it, due or not")
    String review_all();

    @Message("Nothing is in this deck yet. Open an article, choose a sentence and add its facts.")
    String deck_empty();

    @Message("To the library")
    String to_library();

    @Message("A deck needs a name of 1 to {most} characters.")
    String deck_name_wrong(int most);

    @Message("Another deck of yours is named “{name}”.")
    String deck_name_taken(String name);

    @Message("You have {most} decks; delete one that you no longer need.")
    String too_many_decks(int most);

    @Message("A deck holds at most {most} facts.")
    String too_many_facts(int most);

    // notes

    @Message("Note")
    String note();

    @Message("Your note")
    String your_note();

    @Message("Only you see it.")
    String note_private();

    @Message("Save the note")
    String save_note();

    @Message("A note has at most {most} characters.")
    String note_too_long(int most);

    // own cards

    @Message("Your cards")
    String your_cards();

    @Message("Select words of an article, or choose a sentence of it, to make a card.")
    String no_cards();

    @Message("Change your card")
    String change_card();

    @Message("Smaller cards of this sentence")
    String smaller_cards();

    @Message("Ask one thing with each card. When you have made them, set the original aside.")
    String smaller_explained();

    @Message("That card is made. Make another, or set the original aside.")
    String made_another();

    @Message("Set the original aside")
    String set_aside();

    @Message("A question and its answer")
    String sides();

    @Message("Question")
    String front();

    @Message("Answer")
    String back();

    @Message("Save the card")
    String save_card();

    @Message("Or blank words out")
    String blank();

    @Message("Pick the words that you will have to write. From the first to the last of them all are blanked out.")
    String blank_explained();

    @Message("Save with the blank")
    String save_blank();

    @Message("Delete the card")
    String delete_card();

    @Message("Only you see it. It comes with your reviews like everything that you learn.")
    String card_private();

    @Message("Give either front and back, or a blank.")
    String sides_or_blank();

    @Message("Make smaller cards of it")
    String split();
}
