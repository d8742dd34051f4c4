package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What students read of something assigned before they begin it. */
@MessageBundle("briefing")
public interface BriefingMessages {

    @Message("What awaits you")
    String title();

    @Message("Questions")
    String questions();

    @Message("Time limit")
    String time_limit();

    @Message("none")
    String no_limit();

    @Message("{#if count == 1}1 minute{#else}{count} minutes{/if} from when you begin; the clock does not stop")
    String minutes(int count);

    @Message("Attempts")
    String attempts();

    @Message("one")
    String once();

    /**
     * How often it may be taken.
     *
     * @param tries 0 for as often as one likes
     */
    @Message(
            "{#if tries == 0}as many as you like{#else}{tries}{/if}, {#switch counting}{#case 'best'}the best counts{#case 'last'}the last counts{#case 'first'}the first counts{#case}their mean counts{/switch}")
    String several(int tries, String counting);

    @Message("Going back")
    String going_back();

    @Message("You can go back and change your answers until you hand in.")
    String may_go_back();

    @Message("An answer that you have given stays. You are told at once whether it is right.")
    String told_at_once();

    @Message("Handed in late")
    String handed_in_late();

    @Message(
            "{#switch how}{#case 'accept'}counts all the same{#case 'per_cent'}loses {perCent} % for each 24 hours that have begun since it was due{#case}is not taken{/switch}")
    String late(String how, int perCent);

    @Message("Closes")
    String closes();

    @Message("Your score")
    String score();

    @Message("Right answers")
    String right_answers();

    @Message("Explanations")
    String explanations();

    @Message(
            "{#switch when}{#case 'at_end'}when you hand in{#case 'after_due'}after it was due{#case 'after_close'}after it closed{#case}not told here{/switch}")
    String told(String when);
}
