package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of who sees a set, and of sets that are reported. */
@MessageBundle("sharing")
public interface SharingMessages {

    @Message("Who sees it")
    String who_sees();

    @Message("Only you")
    String only_you();

    @Message("You and these teachers, who may edit it, too:")
    String you_and();

    @Message("Share with a teacher, by name")
    String share_with();

    @Message("Share")
    String share();

    @Message("Stop sharing with {name}")
    String unshare(String name);

    @Message("Everybody sees it, and practises its questions with its article.")
    String everybody();

    @Message("Make it public")
    String publish();

    @Message("Everybody will see it and its article, with your name.")
    String publish_explained();

    @Message("Make it private")
    String unpublish();

    @Message("Its article may be shown to everybody only with its licence and its authors:")
    String licence_first();

    @Message("Stop seeing it")
    String leave();

    @Message("An administrator withdrew this set: “{why}”. Only you and those with whom you share it see it.")
    String withdrawn(String why);

    @Message("There is no teacher named “{name}”.")
    String no_such_teacher(String name);

    @Message("The set is yours already.")
    String yours_already();

    @Message("A set is shared with at most {most} teachers.")
    String too_many_shares(int most);

    @Message(
            "An administrator withdrew this set, so it cannot be made public. Ask them why, and whether a change would help.")
    String withdrawn_stays();

    @Message("The article belongs to another teacher, who alone may show it to everybody.")
    String article_of_another();

    @Message("Questions of it come from “{title}”, an article of another teacher, who alone may show it to everybody.")
    String copied_of_another(String title);

    @Message(
            "Questions of it come from your article “{title}”. Say first, at a set of that article, under which licence it may be shown.")
    String copied_without_licence(String title);

    @Message("It cannot be public yet: say under which licence the article may be shown, and whom to name.")
    String licence_needed();

    @Message("Report")
    String report();

    @Message("Report a set")
    String report_set();

    @Message("What is wrong with it? An administrator reads this; whose set it is does not learn who wrote it.")
    String report_hint();

    @Message("Send")
    String send();

    @Message("Thank you. An administrator will look at it.")
    String reported();

    @Message("Write what is wrong, in at most {most} characters.")
    String reason_wrong(int most);

    @Message("Reported sets")
    String reported_sets();

    @Message("Nothing is reported.")
    String none_reported();

    @Message("{reporter}, {on}")
    String reported_by(String reporter, String on);

    @Message("Withdraw it")
    String withdraw();

    @Message("What its owner is told")
    String withdraw_hint();

    @Message("It is all right")
    String dismiss();

    @Message("Withdrawn sets")
    String withdrawn_sets();

    @Message("Let it be public again")
    String readmit();
}
