package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the home page and of what is learned. */
@MessageBundle("progress")
public interface ProgressMessages {

    // home

    @Message("Learn")
    String learn();

    @Message("Review {#if facts == 1}the due fact{#else}{facts} due facts{/if}")
    String review_due(int facts);

    @Message("Learn what an article says, question by question.")
    String promise();

    @Message("Ten questions at a time. Every answer shows you the sentence that it comes from.")
    String promise_more();

    @Message("Start with ten questions")
    String start();

    @Message("No account needed.")
    String no_account();

    @Message("You would answer {n} of {facts} facts today")
    String would_answer(int n, int facts);

    @Message("You need an account to answer questions; you can read without one.")
    String account_needed();

    @Message("Sign in to start")
    String sign_in_to_start();

    @Message("Make an account")
    String make_account();

    @Message("in the articles that you have practised.")
    String in_practised();

    @Message("Go on with the exam")
    String go_on_exam();

    @Message("Your exam is running")
    String exam_running();

    @Message("{answered} of {count} answered")
    String answered_of(int answered, int count);

    @Message(
            "{#if minutes == 0}less than a minute left{#else if minutes == 1}1 minute left{#else}{minutes} minutes left{/if}")
    String minutes_left(long minutes);

    @Message("no time limit")
    String no_limit();

    @Message("Continue: question {number} of {count}")
    String go_on(int number, int count);

    @Message("Practise {#if count == 1}the missed fact{#else}{count} missed facts{/if}")
    String practise_missed_facts(int count);

    @Message("Practise ten facts")
    String practise_ten();

    @Message("Practise")
    String practise();

    @Message("{#if facts == 1}1 fact{#else}{facts} facts{/if} to learn")
    String facts_to_learn(int facts);

    @Message("{facts} tried.")
    String tried(int facts);

    @Message("No questions yet")
    String no_questions();

    @Message("Last practised")
    String last_practised();

    @Message("today")
    String today();

    @Message("yesterday")
    String yesterday();

    @Message("{days} days ago")
    String days_ago(long days);

    @Message("not yet")
    String never();

    @Message("{#if count == 1}1 missed fact{#else}{count} missed facts{/if}")
    String missed_facts_count(int count);

    @Message("What you know of it")
    String what_you_know();

    @Message(
            "No articles are loaded yet. Put articles and their question sets into the questions folder and start again.")
    String nothing_here();

    // progress

    @Message("Progress")
    String progress();

    @Message("Article")
    String article();

    @Message("Facts")
    String facts();

    @Message("Nothing practised yet. After your first answer you see here, article by article, what you know.")
    String nothing_practised();

    // the map of an article

    @Message("What you know of")
    String map_title();

    @Message("{#if count == 1}1 fact{#else}{count} facts{/if}")
    String count_facts(int count);

    @Message(
            "Each marked sentence states a fact that can be asked; one that states several shows the least known of them. Choose a sentence to practise it, or a level to see that only.")
    String legend_explained();

    @Message("not tried yet")
    String state_untried();

    @Message("Show all levels")
    String show_all();

    @Message(
            "{strong} strong, {known} known, {learning} learning, {fresh} new{#if withheld > 0}, {withheld} withheld{/if}")
    String levels_of(int strong, int known, int learning, int fresh, int withheld);

    @Message("withheld by an exam")
    String withheld();

    @Message("Practise the weak ones")
    String practise_weak();

    @Message("Practise this article")
    String practise_article();

    @Message("By section")
    String by_section();

    @Message("{known} of {facts}")
    String of(int known, int facts);

    @Message("Infobox")
    String infobox();

    @Message("Introduction")
    String lead();

    @Message("Read the article")
    String read_article();
}
