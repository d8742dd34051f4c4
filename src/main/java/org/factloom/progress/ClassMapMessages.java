package org.factloom.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what a class knows, on the article itself. */
@MessageBundle("classmap")
public interface ClassMapMessages {

    // the map

    @Message("What the class knows of")
    String map_of();

    @Message("What the class knows, on the article itself:")
    String maps();

    @Message("{#if students == 1}1 student has{#else}{students} students have{/if} answered any of it.")
    String begun(int students);

    @Message(
            "Of no fact have {students} of those who are asked it begun: shares would tell of single students, so the text is not tinted. What each of them knows stands in the rows behind each sentence.")
    String map_few(int students);

    @Message("{known} of {students} know it")
    String know(int known, int students);

    @Message(
            "{facts} {#switch band}{#case 'most'}most{#case 'half'}half{#case 'few'}few{#case 'untried'}untried{/switch}")
    String in_band(int facts, String band);

    @Message(
            "{#switch band}{#case 'most'}80 % or more know it{#case 'half'}half or more{#case 'few'}less than half{#case 'untried'}nobody has answered it{/switch}")
    String band(String band);

    @Message("Fact by fact")
    String facts();

    @Message("All facts")
    String all_facts();

    @Message("Who has answered any of it")
    String students();

    @Message("Facts answered")
    String tried();

    @Message("Known")
    String known();

    @Message("Know it")
    String who_know();

    @Message("Share")
    String share();

    @Message("{known} of {students}")
    String of(int known, int students);

    @Message(
            "Known: recalled now with 80 % or more, and stable for a week. The share is of those who have answered any fact of the article. A sentence that states several facts has the share of the one that the fewest know.")
    String map_explained();
}
