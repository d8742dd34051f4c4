package org.factloom.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the settings of the whole installation. */
@MessageBundle("installation")
public interface InstallationMessages {

    @Message("Settings for all")
    String title();

    @Message("They are saved. Other servers of this installation follow within ten seconds.")
    String saved();

    @Message("Name of the installation")
    String name();

    @Message("Stands at the top of each page.")
    String name_hint();

    @Message("Enter a name of 1 to {longest} visible characters.")
    String name_unfit(int longest);

    @Message("Whom to ask for help")
    String contact();

    @Message("A line at the foot of each page: “Ask Layla in room 12, or help@example.org”. Everybody reads it.")
    String contact_hint();

    @Message("Enter at most {longest} visible characters, in one line.")
    String contact_unfit(int longest);

    @Message("Help: {contact}")
    String contact_line(String contact);

    @Message("Time zone")
    String zone();

    @Message("Of whoever has chosen none. Left empty it is UTC, or that of the device.")
    String zone_hint();

    @Message("There is no such time zone. Choose one of the list, such as Asia/Baghdad.")
    String zone_unfit();

    @Message("Who comes in")
    String coming_in();

    @Message("People make accounts themselves")
    String sign_up();

    @Message("Whoever has no account may answer, as a guest; guests who are there already stay")
    String guests();

    @Message("People may sign up as teachers")
    String teachers();

    @Message("Accounts are not made here by oneself: a teacher or an administrator makes them.")
    String sign_up_closed();

    @Message("How long things are kept")
    String kept();

    @Message(
            "Left empty, they are kept until somebody deletes them. What is no longer kept is deleted each night for good, and the log says how much it was.")
    String kept_explained();

    @Message("Days after which guests are deleted who were not there since")
    String guest_days();

    @Message("30 to 3650. Guests in classes stay as long as they are in them.")
    String guest_days_hint();

    @Message("Months after which students are taken out of a class that was put away")
    String class_months();

    @Message(
            "1 to 120. Their names in the class, groups and e-mail addresses of lists go with it; their accounts stay.")
    String class_months_hint();

    @Message("Years after which entries of the log of what was done are deleted")
    String audit_years();

    @Message("1 to 30. Nothing else can ever be taken out of it: the database lets only entries go that are older.")
    String audit_years_hint();

    @Message("Enter a whole number from {least} to {most}, or nothing.")
    String period_unfit(int least, int most);

    @Message("Show what would be deleted")
    String preview();

    @Message("Tonight this would be deleted, if these settings were saved. Nothing is saved yet.")
    String due_tried();

    @Message("Tonight this will be deleted:")
    String due_saved();

    @Message("Nothing would be deleted: everything is kept.")
    String due_nothing();

    @Message(
            "{#switch matter}{#case GUESTS}{count} guests who were not there since {before}{#case CLASS_STUDENTS}{count} places of students in classes put away before {before}{#case AUDIT_ENTRIES}{count} entries of the log from before {before}{/switch}")
    String due(Expiring.Matter matter, long count, java.time.LocalDate before);

    @Message("Save")
    String save();
}
