package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of newer revisions of articles. */
@MessageBundle("revision")
public interface RevisionMessages {

    @Message("A newer revision")
    String newer();

    @Message("A newer revision of {title}")
    String newer_of(String title);

    @Message(
            "Bring the article as it is now. You see which facts are kept, changed, gone and new, and what that does to your questions, before anything changes.")
    String explained();

    @Message("Fetch it again")
    String fetch();

    @Message("Its address")
    String address();

    @Message("Paste the newer text")
    String paste();

    @Message("Plain text, wikitext, Markdown or HTML, with its title in the first line.")
    String paste_hint();

    @Message("Compare")
    String compare();

    @Message("This is the text that the article has already: nothing has changed.")
    String same_text();

    @Message("A newer text of this article waits for a decision already. It is shown here.")
    String another_waits();

    @Message("Somebody has accepted or rejected this text meanwhile. What you see is how it stands now.")
    String decided_meanwhile();

    @Message(
            "Only whoever owns the article can accept a newer text of it, since that changes all sets over the article. Until then nothing changes.")
    String owner_accepts();

    @Message("The facts of the newer text are not known yet.")
    String not_made_yet();

    @Message("Say that it is the same article: the two texts have hardly a sentence in common.")
    String be_sure();

    @Message("The two texts have hardly a sentence in common. Is this the same article?")
    String stranger();

    @Message("It is the same article")
    String is_the_same();

    @Message(
            "No facts were found in the newer text. If you accept it, no fact of the article is asked any longer, unless you keep it; you may still write questions by hand.")
    String no_facts();

    @Message("Facts")
    String facts();

    @Message("kept")
    String kept();

    @Message("changed")
    String changed();

    @Message("gone")
    String gone();

    @Message("new")
    String added();

    @Message("Your questions")
    String questions();

    @Message("stay")
    String stay();

    @Message("get a new version")
    String revised();

    @Message("written by you: please decide")
    String asked();

    @Message("taken out")
    String out();

    @Message("new ones to judge")
    String to_judge();

    @Message(
            "{#if n == 1}1 other set{#else}{n} other sets{/if} over this article {#if n == 1}changes{#else}change{/if} with it.")
    String others(int n);

    @Message("Changed facts")
    String changed_facts();

    @Message("Whoever has learned one of these is asked it again at once, and told what changed.")
    String changed_explained();

    @Message("Facts that are gone")
    String gone_facts();

    @Message("New facts")
    String new_facts();

    @Message("Their questions wait for you in the review.")
    String new_explained();

    @Message("Questions that nothing in the newer text proves")
    String unproved_questions();

    @Message(
            "They were written by hand, and their words are not in the newer text. They stay, with the words of the old one; please look at them.")
    String unproved_explained();

    @Message("Before")
    String before();

    @Message("Now")
    String now();

    @Message("What to do with the fact “{subject} · {relation}”")
    String do_with_fact(String subject, String relation);

    @Message("What to do with the question “{stem}”")
    String do_with_question(String stem);

    @Message(
            "If it stays as it was written, its key contradicts the article: the question keeps “{key}”, the newer text says “{now}”. Until somebody edits it or stands by it, its set says so.")
    String will_contradict(String key, String now);

    @Message(
            "{#if n == 1}The article contradicts the key of 1 question:{#else}The article contradicts the keys of {n} questions:{/if}")
    String contradicted(int n);

    @Message("The article says otherwise since")
    String otherwise();

    @Message("“{key}” was kept here.")
    String kept_here(String key);

    @Message("Edit or keep it")
    String edit_or_keep();

    @Message("To stand by it, save it as it is.")
    String save_to_keep();

    @Message("Take the new value")
    String take();

    @Message("Keep the old value")
    String keep();

    @Message("Ask it no longer")
    String drop();

    @Message("Keep it, with the words of the old revision")
    String keep_old();

    @Message("Keep it as written by hand")
    String keep_by_hand();

    @Message("gets a new version")
    String gets_new_version();

    @Message("written by a person")
    String by_a_person();

    @Message("is taken out")
    String is_taken_out();

    @Message("stays; please look at it")
    String please_look();

    @Message("stays")
    String stays();

    @Message("Keep what was written")
    String keep_written();

    @Message("Take the generated one")
    String take_made();

    @Message("The text, where it differs")
    String text();

    @Message("not there")
    String not_there();

    @Message("has been revised by its owner")
    String was_revised();

    @Message(
            "{#if followed == 1}1 question of this set got a new version.{#else if followed > 0}{followed} questions of this set got new versions.{/if}"
                    + "{#if left == 1} 1 still quotes words that the article no longer says: please look at it.{#else if left > 0} {left} still quote words that the article no longer says: please look at them.{/if}"
                    + "{#if followed == 0 && left == 0}The questions of this set stay as they are.{/if}")
    String follows(long followed, long left);

    @Message("Assigned to")
    String assigned_to();

    @Message("a class of another teacher")
    String class_of_others();

    @Message("until {date}")
    String until(String date);

    @Message("who begins from now on gets the set as it is then.")
    String as_it_is_then();

    @Message("Accept the newer text")
    String accept();

    @Message("Reject it: leave everything as it is")
    String reject();

    @Message("What people know of kept facts stays. Attempts under way show the questions as they were.")
    String accept_explained();
}
