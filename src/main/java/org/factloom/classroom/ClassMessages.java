package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of classes. */
@MessageBundle("classes")
public interface ClassMessages {

    @Message("Demonstration")
    String demonstration();

    @Message(
            "A demonstration: the students of this class are simulated, and so is all that they answered. An administrator removes it with everything in it.")
    String is_demonstration();

    @Message("Classes")
    String classes();

    @Message("Your classes")
    String your_classes();

    @Message("Classes you teach")
    String you_teach_title();

    @Message("Classes you are in")
    String you_are_in();

    @Message("Classes put away")
    String put_away();

    @Message("{#if count == 1}One class is put away{#else}{count} classes are put away{/if}")
    String put_away_count(long count);

    @Message("You teach no class yet. Make one, and its students join with a code, or from a list.")
    String none_taught();

    @Message("None of your classes is put away.")
    String none_put_away();

    @Message("You are in no class. Your teacher has the code of yours.")
    String none_attended();

    @Message("Make a class")
    String make();

    @Message("Make the class")
    String make_action();

    @Message("Join a class")
    String join();

    @Message("Join")
    String join_action();

    @Message("{#if count == 1}One student{#else}{count} students{/if}")
    String students_count(long count);

    @Message("with {name}")
    String with(String name);

    @Message("put away")
    String is_archived();

    @Message("Name of the class")
    String name();

    @Message("As your students know it: “Physics 9b”.")
    String name_hint();

    @Message("Enter a name of 1 to 80 visible characters.")
    String name_unfit();

    @Message("Time zone")
    String zone();

    @Message("Its days, and what is due in it, follow the clock there, whatever the devices of the students say.")
    String zone_hint();

    @Message("Your device says")
    String zone_of_device();

    @Message("There is no time zone of this name. Write it as in “Asia/Baghdad”.")
    String zone_unknown();

    @Message("Students")
    String students();

    @Message("Nobody is in the class yet.")
    String nobody();

    @Message("Nobody is in this group.")
    String nobody_in_group();

    @Message("How to join")
    String how_to_join();

    @Message("Settings")
    String settings();

    @Message("Name")
    String student_name();

    @Message("Signs in as")
    String signs_in_as();

    @Message("guest, without an account")
    String guest();

    @Message("Groups")
    String groups();

    @Message("E-mail")
    String email();

    @Message("Joined")
    String joined();

    @Message("Choose {name}")
    String choose(String name);

    @Message("Everybody")
    String everybody();

    @Message("Show")
    String show();

    @Message("Show group")
    String show_group();

    @Message("In order of")
    String order();

    @Message("name")
    String by_name();

    @Message("latest first")
    String by_joined();

    @Message("With the ticked students")
    String with_ticked();

    @Message("Group")
    String group();

    @Message("An existing or a new one")
    String group_hint();

    @Message("Put into the group")
    String put_into();

    @Message("Take out of the group")
    String take_from();

    @Message("Remove from the class")
    String remove_students();

    @Message("What they answered stays theirs; what they have begun goes on and is kept.")
    String remove_explained();

    @Message("Tick one or more students of the class first.")
    String choose_some();

    @Message("The class has no group “{name}”.")
    String no_such_group(String name);

    @Message("The class has a group “{name}” already.")
    String group_there(String name);

    @Message("Enter a name of 1 to {longest} visible characters for the group.")
    String group_name_unfit(int longest);

    @Message("“{title}” is assigned to the group “{group}”. Delete that first, or change for whom it is.")
    String group_assigned(String group, String title);

    @Message("A class has at most {most} groups.")
    String too_many_groups(int most);

    @Message("Add students from a list")
    String add_from_list();

    @Message("Everybody has used the login card. For a password that was forgotten, make a new card for its student.")
    String nobody_waits();

    @Message(
            "Cards can be made only for accounts that were made from a list of this class, or came over from such a class. Whoever made an account without you keeps its password; nothing was changed.")
    String not_your_account();

    @Message("Save")
    String save();

    @Message("Remove")
    String remove();

    @Message("Rename the group {name}")
    String rename_group(String name);

    @Message("Name as you write it")
    String teachers_name();

    @Message("Enter a name of 1 to 80 visible characters.")
    String student_name_unfit();

    @Message("Class code")
    String code();

    @Message("Go to {address} and enter")
    String go_to(String address);

    @Message("or open this link, or scan the square:")
    String or_link();

    @Message("The link as a square for cameras")
    String qr();

    @Message("Nobody can join now: the code is closed.")
    String code_closed();

    @Message("Close the code")
    String close_code();

    @Message("Open the code")
    String open_code();

    @Message("Make a new code")
    String renew_code();

    @Message("The code so far is void then. Whoever joined stays.")
    String renew_explained();

    @Message("Let students join without an account")
    String allow_guests();

    @Message("They are guests, known by the device they use; what they learn stays with them when they sign up.")
    String guests_explained();

    @Message("Only with an account")
    String forbid_guests();

    @Message("A class that is put away cannot be changed or joined. Its owner can take it back in its settings.")
    String archived_stays();

    @Message("Teachers")
    String teachers();

    @Message("Only you teach it.")
    String only_you();

    @Message("Besides you it is taught by:")
    String taught_by();

    @Message("Add a teacher, by the name they sign in with")
    String add_teacher();

    @Message("They see and do all that you do in the class, but for this, putting it away and deleting it.")
    String add_teacher_explained();

    @Message("Add")
    String add();

    @Message("Remove {name}")
    String remove_teacher(String name);

    @Message("There is no teacher named “{name}”.")
    String no_such_teacher(String name);

    @Message("The class is yours already.")
    String yours_already();

    @Message("“{name}” is a student of the class. Remove them there first.")
    String learns_here(String name);

    @Message("A class has at most {most} teachers besides its owner.")
    String too_many_teachers(int most);

    @Message("Stop teaching this class")
    String stop_teaching();

    @Message("The class is yours, so you cannot leave it. You can put it away.")
    String owner_stays();

    @Message("Put away")
    String archive();

    @Message("Take back")
    String unarchive();

    @Message("Nobody joins it then, and nothing changes in it. All of it is kept.")
    String archive_explained();

    @Message("Delete")
    String delete();

    @Message("Nobody has ever been in this class, so nothing is lost.")
    String delete_explained();

    @Message(
            "Somebody has been in this class, so it is not deleted. Put it away instead: its students and their marks are kept.")
    String not_empty();
}
