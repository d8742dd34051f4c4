package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of students: how they join a class, see it and leave it. */
@MessageBundle("joining")
public interface JoinMessages {

    @Message("Code")
    String type_code();

    @Message("The code that your teacher shows.")
    String type_code_hint();

    @Message("Go on")
    String go_on();

    @Message(
            "No class is joined with this code. Look whether you typed it as it is shown; your teacher may also have closed it, or made a new one.")
    String code_wrong();

    @Message("Join {name}")
    String join_class(String name);

    @Message("Taught by {name}")
    String taught_by_name(String name);

    @Message("Your name in this class")
    String your_name();

    @Message("What your teacher calls you.")
    String your_name_hint();

    @Message("Join as a guest")
    String join_as_guest();

    @Message("You need no account. If you make one later, what you have learned comes with you.")
    String guest_explained();

    @Message("With an account:")
    String with_account();

    @Message("Join as {name}")
    String join_as(String name);

    @Message(
            "Whoever comes from another browser is another guest, and can take afresh what is assigned: where marks count, let students sign up.")
    String guests_afresh();

    @Message("Guest {number}")
    String guest_number(long number);

    @Message("This class is for students with an account. Sign in or sign up first.")
    String no_guests();

    @Message("You teach this class, so you cannot join it as a student.")
    String you_teach();

    @Message("The class is full: it has {most} students.")
    String class_full(int most);

    @Message(
            "Nobody joins the demonstration class: its students are simulated, and whoever was among them would be removed with it.")
    String simulated_alone();

    @Message("You are in the group: {groups}")
    String your_groups(String groups);

    @Message("In this class you are {name}.")
    String you_are(String name);

    @Message("Leave the class")
    String leave();

    @Message("What you answered stays yours. You can come back with the code.")
    String leave_explained();
}
