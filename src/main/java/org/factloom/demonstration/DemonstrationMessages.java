package org.factloom.demonstration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the demonstration class, and of the page that fills it. */
@MessageBundle("demonstration")
public interface DemonstrationMessages {

    @Message("Demonstration class")
    String title();

    @Message(
            "A class of 30 simulated students fills eight weeks: what they were assigned, answered and repeated, who is behind and who has stopped. So all pages for teachers and students can be looked at before anybody has learned anything.")
    String explained();

    @Message(
            "Everything of it is marked as simulated, nobody can sign in as one of its people before you make a code for them, and it is removed whole. Whoever opens it here teaches it together with a simulated teacher, and may edit its sets. Nobody else joins it.")
    String explained_more();

    @Message("Fill a demonstration class")
    String fill();

    @Message("It takes up to a minute.")
    String takes();

    @Message("The demonstration class is there.")
    String is_there();

    @Message("Open the class")
    String open();

    @Message(
            "To see what a student sees, or the teacher of the sets, make a one-time code for one of them among the people whose names end with “(simulated)”.")
    String sign_in();

    @Message("Find them")
    String find();

    @Message("Remove the demonstration class")
    String remove();

    @Message("The class, its sets, its people and all that they answered are deleted for good. Nothing else changes.")
    String remove_explained();

    @Message("Delete all of it for good")
    String sure();

    @Message("Say that all of it is to be deleted for good, by the box above the button.")
    String be_sure();

    @Message("The demonstration class is filled.")
    String filled();

    @Message("The demonstration class is removed.")
    String removed();

    @Message("There is a demonstration class already.")
    String there_already();

    @Message(
            "There are classes already: a demonstration is for installations without any, so that nobody takes its students for real ones.")
    String others_there();

    @Message("It is being filled or removed right now. Look again in a minute.")
    String under_way();

    @Message(
            "Not removed, as something of people who are not simulated would go with it, in these classes: {classes}. A class of a simulated teacher needs another teacher who is real, and what is assigned elsewhere from the sets of the demonstration has to be deleted there.")
    String in_the_way(String classes);

    @Message("Its class is gone, but people of it are left.")
    String left();

    @Message("There are no public sets of questions that could be asked.")
    String no_questions();

    @Message("Demonstration class (simulated)")
    String name();

    @Message("Demonstration teacher (simulated)")
    String teacher();

    @Message("{name} (simulated)")
    String student(String name);

    @Message("Group A")
    String first_group();

    @Message("Group B")
    String second_group();

    @Message("{title} (demonstration)")
    String copy(String title);

    @Message("Exam: {title}")
    String exam_of(String title);

    @Message("Practice: {title}")
    String practice_of(String title);

    @Message("Simulated: reads slowly")
    String reads_slowly();

    @Message("The article says otherwise, I think.")
    String contested();

    @Message("Simulated: was ill")
    String was_ill();
}
