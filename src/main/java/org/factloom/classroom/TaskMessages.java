package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What students are told of how a task is taken. */
@MessageBundle("task")
public interface TaskMessages {

    @Message("Closes {when}")
    String closes_on(String when);

    @Message("handed in late, it loses {perCent} % for each 24 hours that have begun since it was due")
    String late_loses(int perCent);

    @Message("nothing is taken after it was due")
    String late_not_taken();

    /**
     * How often it may be taken.
     *
     * @param tries 0 for as often as one likes
     */
    @Message(
            "{#if tries == 0}as many attempts as you like{#else}{tries} attempts{/if}, {#switch counting}{#case 'best'}the best counts{#case 'last'}the last counts{#case 'first'}the first counts{#case}their mean counts{/switch}")
    String tries_and_counting(int tries, String counting);

    @Message(
            "{#switch when}{#case 'after_due'}right answers are told after it was due{#case 'after_close'}right answers are told after it closed{#case}right answers are not told{/switch}")
    String keys_told(String when);

    @Message("Was due today")
    String due_today();

    @Message("“{title}” ({className}) {#if late}was{#else}is{/if} due {when}.")
    String reminder(String title, String className, String when, boolean late);

    @Message("There is no attempt left.")
    String no_more();
}
