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
            "Fewer than {students} students have answered any of it: shares would tell of single students, so the text is not tinted. What each of them knows stands in the rows behind each sentence.")
    String map_few(int students);

    @Message("80 % or more know it")
    String most();

    @Message("half or more")
    String half();

    @Message("less than half")
    String few_know();

    @Message("nobody has answered it")
    String untried();

    @Message("{known} of {students} know it")
    String know(int known, int students);

    @Message("{percent} % of the class know a fact of it, on average")
    String section_mean(int percent);

    @Message("{most} most · {half} half · {few} few · {untried} untried")
    String section_bands(int most, int half, int few, int untried);

    @Message(
            "Known: recalled now with 80 % or more, and stable for a week. The share is of those who have answered any fact of the article. A sentence that states several facts has the share of the one that the fewest know.")
    String map_explained();
}
