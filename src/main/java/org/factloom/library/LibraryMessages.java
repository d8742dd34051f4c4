package org.factloom.library;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the library, of articles and of the search. */
@MessageBundle("library")
public interface LibraryMessages {

    /** "4 questions, 1 card"; of cards only, "3 cards". */
    String QUESTIONS_AND_CARDS =
            "{#if questions == 1}1 question{#else if questions > 0 || cards == 0}{questions} questions{/if}{#if cards > 0}{#if questions > 0}, {/if}{#if cards == 1}1 card{#else}{cards} cards{/if}{/if}";

    @Message("Assign")
    String assign();

    @Message("Library")
    String library();

    @Message("{#if facts == 1}1 fact{#else}{facts} facts{/if} · " + QUESTIONS_AND_CARDS)
    String counts(long facts, long questions, long cards);

    @Message("No questions yet")
    String no_questions();

    @Message("Read")
    String read();

    @Message("Practise")
    String practise();

    @Message("Practise this article")
    String practise_article();

    @Message("What you know of it")
    String what_you_know();

    @Message(
            "Nothing is here yet. Whoever runs Factloom puts articles and their questions into its folder of questions.")
    String nothing_here();

    @Message("Search articles and facts")
    String search_label();

    @Message("Search")
    String search();

    @Message("a name, a place …")
    String search_hint();

    @Message("Nothing was found for “{query}”.")
    String nothing_found(String query);

    @Message("Try fewer words, or the beginning of one.")
    String try_fewer();

    @Message("All articles")
    String all_articles();

    @Message("Articles")
    String articles();

    @Message("Facts")
    String facts();

    @Message("Infobox")
    String infobox();

    @Message("Dotted sentences state facts that questions ask. Follow a fact to its sentence.")
    String facts_explained();

    @Message("asked by a question of its own")
    String own_question();

    @Message("{#if attribution == '" + Provenance.UNSTATED
            + "'}Author not stated{#else}By {attribution}{/if}, {licence}.")
    String by(String attribution, String licence);

    @Message("Source")
    String source();

    @Message("For teachers")
    String for_teachers();

    @Message("Question set, with keys (YAML)")
    String download();

    @Message("Practise all articles, mixed")
    String practise_topic();

    @Message("Practise this set")
    String practise_set();

    @Message(QUESTIONS_AND_CARDS)
    String questions_of(int questions, int cards);

    @Message("It asks its questions in their own order.")
    String set_whole();

    @Message("Each time it draws {asked} of its {items} questions.")
    String set_draws(int asked, int items);

    @Message("About")
    String set_about();

    @Message("by {name}")
    String set_by(String name);

    @Message("Open as a teacher")
    String set_edit();

    @Message("Questions of it come from other articles:")
    String from_others();

    @Message("Other ways")
    String other_ways();

    @Message("Before you read")
    String pretest();

    @Message(
            "Five questions now make the text stick better, even when you guess. What you miss here is not counted as missed.")
    String pretest_explained();

    @Message("Try five questions")
    String start_pretest();

    @Message("As an exam")
    String exam();

    @Message("Answers are saved as you write and marked at the end.")
    String exam_explained();

    @Message("Questions, up to")
    String exam_questions();

    @Message("Minutes")
    String exam_minutes();

    @Message("no limit")
    String no_limit();

    @Message("Tries")
    String exam_tries();

    @Message("Which try counts")
    String exam_counts();

    @Message("the best")
    String counts_best();

    @Message("the last")
    String counts_last();

    @Message("the first")
    String counts_first();

    @Message("their average")
    String counts_average();

    @Message("Start the exam")
    String start_exam();

    // own cards

    @Message("The article has no words there. Choose a sentence on its page.")
    String words_nowhere();

    @Message("That is too much for a card: choose at most {most} characters.")
    String words_too_long(int most);

    @Message("Choose words of one paragraph, or of one line of the infobox.")
    String words_no_paragraph();

    @Message("The article says something else there now. Open it again and choose the words anew.")
    String words_changed();

    @Message("A card needs a question and an answer.")
    String side_empty();

    @Message("A question has at most {front} characters, an answer at most {back}.")
    String side_too_long(int front, int back);

    @Message("Pick the words to blank out, and leave some to go by.")
    String no_blank();

    @Message("You have {most} cards of this article; delete some that you no longer need.")
    String too_many_cards(int most);

    // filters, and sets of teachers

    @Message("Filter")
    String filter();

    @Message("Topic")
    String filter_topic();

    @Message("Kind of question")
    String filter_form();

    @Message("Whose")
    String filter_whose();

    @Message("any")
    String any();

    @Message("mine")
    String mine();

    @Message("public")
    String everybodys();

    @Message("with questions")
    String with_questions();

    @Message("Show")
    String filter_apply();

    @Message("Show all")
    String filter_none();

    @Message("Nothing here is like this.")
    String nothing_filtered();

    @Message("Sets of teachers")
    String published();

    @Message(QUESTIONS_AND_CARDS + " by {owner}")
    String set_of(long questions, long cards, String owner);

    @Message("Report")
    String report();
}
