package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of sets, their items, sections and labels. */
@MessageBundle("sets")
public interface SetsMessages {

    /** Of a title, in characters. */
    int LONGEST_TITLE = 200;

    @Message("Assign")
    String assign();

    @Message("Your sets")
    String your_sets();

    @Message("Sets that are put away")
    String put_away_sets();

    @Message("You have no sets yet. Bring an article, and judge the questions that are made of it.")
    String none();

    @Message("Nothing is put away.")
    String none_put_away();

    @Message("{count} put away")
    String archived(long count);

    @Message("All your questions")
    String bank();

    @Message("Import")
    String import_set();

    @Message(
            "{#if count == 1}1 question{#else if count > 0 || cards == 0}{count} questions{/if}{#if cards > 0}{#if count > 0}, {/if}{#if cards == 1}1 card{#else}{cards} cards{/if} (for practice and reviews only){/if}")
    String questions(long count, long cards);

    @Message("{#if count == 1}1 waits to be judged{#else}{count} wait to be judged{/if}")
    String waiting(long count);

    @Message("being made, {percent} %")
    String being_made(int percent);

    @Message("public")
    String is_public();

    @Message("private")
    String is_private();

    @Message("put away")
    String is_archived();

    @Message("withdrawn")
    String is_withdrawn();

    @Message("of {name}")
    String of(String name);

    @Message("Judge candidates")
    String judge();

    @Message("About")
    String about();

    @Message("As a student sees it")
    String preview();

    @Message("On paper")
    String paper();

    @Message("Copy")
    String copy();

    @Message("Copy of {title}")
    String copy_of(String title);

    @Message("With its article (ZIP)")
    String download_zip();

    @Message("The questions alone (YAML)")
    String download_yaml();

    @Message("No questions yet.")
    String empty();

    @Message("In no section")
    String no_section();

    @Message("asks {draw} of its questions")
    String asks(int draw);

    @Message("No questions in it yet.")
    String empty_section();

    @Message("Choose question {number}")
    String choose(int number);

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("With those that are ticked")
    String with_ticked();

    @Message("Take out")
    String take_out();

    @Message("Taken out")
    String taken_out();

    @Message("New attempts do not ask these {count}. What was learned of them stays.")
    String taken_out_explained(long count);

    @Message("Put back")
    String put_back();

    @Message("Place")
    String place();

    @Message("Move there")
    String move_there();

    @Message("Section")
    String section();

    @Message("Name, new or one of its sections; empty for none")
    String section_hint();

    @Message("Move into it")
    String move_into();

    @Message("Tag")
    String tag();

    @Message("Add tag")
    String add_tag();

    @Message("Remove tag")
    String remove_tag();

    @Message("Sections")
    String sections();

    @Message("New section")
    String new_section();

    @Message("Ask only")
    String draw();

    @Message("all")
    String all();

    @Message("Save")
    String save();

    @Message("Add")
    String add();

    @Message("Remove")
    String remove();

    @Message("Title")
    String title();

    @Message("Put away")
    String archive();

    @Message("Take it out again")
    String unarchive();

    @Message("Delete")
    String delete();

    @Message("Nothing of it comes back. It can be deleted while nobody has answered it.")
    String delete_explained();

    @Message("More")
    String more();

    @Message("Tick some questions first.")
    String choose_some();

    @Message("Places count from 1.")
    String place_from_one();

    @Message("Write a whole number for {what}.")
    String number_wrong(String what);

    @Message("A section asks 1 question or more. Leave the number out for all of them.")
    String draw_from_one();

    @Message("There is a section “{name}” already.")
    String section_there(String name);

    @Message("A section needs a name of at most {most} characters.")
    String section_name_wrong(int most);

    @Message("A set has at most {most} sections.")
    String too_many_sections(int most);

    @Message("A tag has 1 to {most} characters.")
    String tag_wrong(int most);

    @Message("A title has 1 to {most} characters.")
    String title_wrong(int most);

    @Message(
            "Somebody has answered questions of this set, or it is assigned to a class, so it is kept. Put it away instead.")
    String answered_already();

    @Message("Import a set")
    String import_title();

    @Message(
            "A set that was downloaded, here or elsewhere. Sections, tags and everything that the questions say come along.")
    String import_explained();

    @Message("Nothing was taken in:")
    String import_refused();

    @Message("The set’s file")
    String import_file();

    @Message(
            "A ZIP archive of a set (.yaml) and its article (.txt), or the two files. The article may be left out where it is here already. The archive of a set with questions from several articles holds a pair for each, and their order (.order).")
    String import_hint();

    @Message("There is no set in it: a set is a file that ends with .yaml.")
    String no_set_in_it();

    @Message(
            "There are several sets in it. Import one at a time. Of a set with questions from several articles, whose archive has a file for each, the file that ends with .order is needed, too: it is named as the set's own.")
    String one_set_at_a_time();

    @Message("are others than in {first}, and all files of a set have the same")
    String sections_differ(String first);

    @Message(
            "Say in If-Match which version of the set this replaces: the ETag with which it was read. So nobody is overwritten unseen.")
    String version_needed();

    @Message(
            "Somebody changed the set since you read it. Read it again, and make your change in what stands there now.")
    String changed_meanwhile();

    @Message("Version {version}")
    String version(String version);

    @Message("Questions")
    String part_questions();

    @Message("Answer key")
    String part_key();

    @Message("Answer sheet")
    String part_answers();

    @Message("Cards to cut out")
    String part_cards();

    @Message("Print this page with the browser. Cards: on both sides, turned over the long side.")
    String print_hint();

    @Message("Name")
    String name();

    @Message("true")
    String is_true();

    @Message("false")
    String is_false();

    @Message("Put the letters in order:")
    String order_letters();

    @Message("Where it stands")
    String where();

    @Message("Answer")
    String answer();

    @Message("Question {number}")
    String question(int number);

    @Message("All {count} on one page, to print")
    String preview_all(long count);

    @Message("Nothing here is saved.")
    String preview_explained();

    @Message("{#if points == 1}1 point{#else}{points} points{/if}")
    String points(int points);
}
