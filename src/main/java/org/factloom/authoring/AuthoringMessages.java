package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of bringing articles and making sets. */
@MessageBundle("authoring")
public interface AuthoringMessages {

    @Message("Sets")
    String sets();

    @Message("Make a set")
    String make_set();

    @Message(
            "Bring an article; its facts become questions, each beside the sentence that it comes from, for you to judge.")
    String make_set_explained();

    @Message("Paste the article")
    String paste();

    @Message("Plain text, wikitext, Markdown or HTML. The first line is its title, or say it here:")
    String paste_hint();

    @Message("Title, if the text does not begin with it")
    String title();

    @Message("Or upload a file")
    String upload();

    @Message("Text, Markdown, wikitext, HTML, PDF, DOCX or EPUB, up to 10 MB")
    String upload_hint();

    @Message("Or give its address")
    String address();

    @Message("https://… of the public web")
    String address_hint();

    @Message("Whose text it is")
    String provenance();

    @Message(
            "Of text that you paste or upload. Where you say nothing, what a page says of itself counts, and else the author is “not stated”. Before a set is shared with everybody, both licence and authors are needed.")
    String provenance_hint();

    @Message("Its source, the address where it stands")
    String source();

    @Message("Give an address that begins with https:// or http://.")
    String no_address();

    @Message("Licence, for instance CC BY-SA 4.0")
    String licence();

    @Message("Authors, as the licence asks to name them")
    String attribution();

    @Message("Make questions")
    String make_questions();

    @Message("Or take an article of the library")
    String of_library();

    @Message("Make a set of it")
    String of_this();

    @Message("Articles of {name}")
    String own_topic(String name);

    @Message("Paste an article, choose a file or give an address.")
    String nothing_brought();

    @Message("Give one of the three: a text, a file or an address.")
    String brought_twice();

    @Message("The server is reading other files at the moment. Please try again in a few seconds.")
    String busy_reading();

    @Message("The article has {words} words, and at most {most} make a set: bring it chapter by chapter.")
    String too_many_words(int words, int most);

    @Message("Line {line}: {what}")
    String unreadable_at(int line, String what);

    @Message("This cannot be read: {what}")
    String unreadable(String what);

    @Message("This address cannot be fetched: {what}")
    String unreachable(String what);

    @Message("The file did not arrive whole. Please choose it again.")
    String upload_failed();

    @Message(
            "The pictures of the set are too many or too large for an archive: 450 of them, 36 MB and 1,000 million pixels together are the most. Copy its questions into two sets, and download each.")
    String too_many_pictures();

    @Message("{most} sets of yours are being made already. Wait for one of them, or call one off.")
    String too_many_jobs(int most);

    @Message("Making questions")
    String making();

    @Message("Waiting for its turn")
    String stage_waiting();

    @Message("Reading sentences")
    String stage_analysing();

    @Message("Finding facts")
    String stage_facts();

    @Message("Writing questions")
    String stage_items();

    @Message("Checking questions")
    String stage_gates();

    @Message("{percent} % done")
    String percent_done(int percent);

    @Message("You may leave this page: the questions are made all the same, and wait under Sets.")
    String may_leave();

    @Message("Call it off")
    String call_off();

    @Message("The making was called off. What was read is kept.")
    String called_off();

    @Message(
            "The questions could not be made. This is a fault of Factloom, and its log says more; trying again may help.")
    String failed();

    @Message("Make the questions")
    String again();

    @Message("What was read")
    String what_was_read();

    @Message(
            "{words} words in {#if sections == 1}one section{#else}{sections} sections{/if}{#if box > 0}, an infobox of {#if box == 1}one line{#else}{box} lines{/if}{/if}")
    String read_counts(int words, int sections, int box);

    @Message("{#if words == 1}one word{#else}{words} words{/if}")
    String words(int words);

    @Message("Introduction")
    String lead();

    @Message("This page only leads to other pages: it states nothing that could be asked.")
    String kind_leads();

    @Message("This is a list: few questions can be made of it.")
    String kind_list();

    @Message("This is very short: few questions can be made of it.")
    String kind_stub();
}
