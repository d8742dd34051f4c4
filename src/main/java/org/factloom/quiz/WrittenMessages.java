package org.factloom.quiz;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about questions that are answered in words of one's own. */
@MessageBundle("written")
public interface WrittenMessages {

    @Message("Answer in your own words, on paper or in your head, then compare.")
    String compare();

    @Message("Answer in your own words; your teacher marks it.")
    String marked_by_teacher();

    @Message("At most {most} characters.")
    String at_most(int most);

    @Message("Waits for your teacher.")
    String waits();

    @Message("{points} of {of} {#if of == 1}point{#else}points{/if}.")
    String points_given(String points, int of);

    @Message("Your teacher marked this.")
    String by_teacher();

    @Message("The student’s answer")
    String students_answer();

    @Message("the student’s answer")
    String theirs();

    @Message("The student’s answer, corrected:")
    String theirs_corrected();

    @Message("The student wrote:")
    String student_wrote();

    @Message("the student’s:")
    String of_student();

    @Message("the student’s: place {place}")
    String of_student_at(int place);

    @Message("The student knew it.")
    String card_known();

    @Message("The student did not know it.")
    String card_missed();

    @Message("Model answer")
    String model_answer();
}
