package org.factloom.classroom;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the gradebook. */
@MessageBundle("gradebook")
public interface GradebookMessages {

    @Message("Gradebook")
    String gradebook();

    @Message("By name")
    String by_name();

    @Message("Best first")
    String by_total();

    @Message("Student")
    String student();

    @Message("Mean")
    String total();

    @Message("{percent} %")
    String percent(int percent);

    @Message("of {count}")
    String of(long count);

    @Message("{#if tries == 1}1 try{#else}{tries} tries{/if}")
    String tries(long tries);

    @Message("{#if days == 1}1 day late{#else}{days} days late{/if}")
    String late(int days);

    @Message("under way")
    String running();

    @Message("missing")
    String missing();

    @Message("to mark")
    String to_mark();

    @Message("before joining")
    String before_joining();

    @Message("open")
    String open();

    @Message("excused")
    String excused();

    @Message("not for them")
    String not_meant();

    @Message("due {due}")
    String due(String due);

    @Message("Median")
    String median();

    @Message("Marks (n)")
    String count();

    @Message("too few")
    String too_few();

    @Message(
            "Each mark is what counts of the attempts at an assignment, with what lateness takes, in per cent; it leads to them. A student’s mean is that of the marks in the row; what is missing counts 0; what is still open, waits to be marked, or ended before they joined does not count.")
    String explained();

    @Message(
            "The last rows tell mean and median of the marks of {#if group}the group{#else}the class{/if}: of those who have handed in, and only where there are {fewest} or more.")
    String figures_explained(boolean group, int fewest);

    @Message("Nothing is assigned yet, so there is nothing to mark.")
    String nothing();

    @Message("Download")
    String download();

    @Message("Spreadsheet (XLSX)")
    String xlsx();

    @Message("CSV")
    String csv();

    @Message("{format}, with pseudonyms")
    String anonymous(String format);

    @Message("Pseudonyms stay the same from one download to the next.")
    String anonymous_explained();
}
