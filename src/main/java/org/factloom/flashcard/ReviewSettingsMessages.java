package org.factloom.flashcard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what learners choose about reviewing. */
@MessageBundle("choice")
public interface ReviewSettingsMessages {

    @Message("Reviewing")
    String settings();

    @Message("Where you live, when your day begins, and how much you want to remember.")
    String settings_explained();

    @Message("Saved. It holds for the next answers; facts already planned for a day stay there.")
    String settings_saved();

    @Message("Time zone")
    String zone();

    @Message("As in “Asia/Baghdad” or “Europe/Berlin”.")
    String zone_hint();

    @Message("Your device says")
    String zone_of_device();

    @Message("There is no time zone of this name. Write it as in “Asia/Baghdad”.")
    String zone_unknown();

    @Message("Your day begins at")
    String day_start();

    @Message("What you answer before that counts for the day before.")
    String day_hint();

    @Message("{hour}:00")
    String hour(int hour);

    @Message("What you want to remember of what is due")
    String retention();

    @Message("The more, the sooner facts come back.")
    String retention_hint();

    @Message(
            "{percent} %, {#if minutes == 0}less than a minute{#else if minutes == 1}about a minute{#else}about {minutes} minutes{/if} a day")
    String retention_cost(int percent, int minutes);

    @Message("{percent} %")
    String retention_alone(int percent);

    @Message("What each costs is being worked out in the background; look again in a moment.")
    String retention_working();

    @Message("New facts a day")
    String new_per_day();

    @Message("0 to {most}")
    String new_hint(int most);

    @Message("Give a number from {least} to {most}.")
    String number_unfit(int least, int most);

    @Message("Facts of a session")
    String session_size();

    @Message("All that are due")
    String all();

    @Message("Buttons under a card")
    String buttons();

    @Message("Two: forgot, knew it")
    String two();

    @Message("Four: again, hard, good, easy")
    String four();

    @Message("Two or four.")
    String buttons_unfit();

    @Message("Exam on")
    String exam();

    @Message(
            "Leave it empty if there is none. Until that day, no answer puts a fact off beyond it: each comes once more on the day or before. Afterwards all is as usual.")
    String exam_hint();

    @Message("Give a date as in 2027-06-30, or none.")
    String exam_unfit();

    @Message("Forgetting curve")
    String curve();

    @Message("Fitted to my answers, once there are enough to learn from")
    String curve_own();

    @Message("The standard one")
    String curve_standard();

    @Message(
            "How fast you forget decides when a fact comes back. So far the curve of most learners is used for you. From 1,000 reviews on (answers a day or more after the last to the same fact) yours can be learned from them; you have {reviews}.")
    String curve_too_few(String reviews);

    @Message(
            "How fast you forget decides when a fact comes back. You have {reviews} reviews: within a day they are looked at, and if a curve of your own foretells your answers better, it is used.")
    String curve_waiting(String reviews);

    @Message(
            "Your answers fit our standard forgetting curve; nothing was changed. ({reviews} reviews were looked at, last on")
    String curve_unchanged(String reviews);

    @Message(
            "From {reviews} reviews we learned how you forget: {#if percent > 0}more slowly than most. Your facts come back {percent} % later on average than by the standard curve.{#else if percent < 0}faster than most. Your facts come back {sooner} % sooner on average than by the standard curve.{#else}in other ways than most, though your facts come back about as often.{/if} It foretells your newest answers better. Fitted on")
    String curve_changed(String reviews, int percent, int sooner);

    @Message("The standard curve is used for you, as you asked.")
    String curve_off();

    @Message("Say whether the curve is fitted to your answers: true or false.")
    String curve_unfit();

    @Message("Save")
    String save();
}
