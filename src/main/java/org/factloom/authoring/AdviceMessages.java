package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the gates of the generator say of an item, as advice. */
@MessageBundle("advice")
public interface AdviceMessages {

    @Message("Advice")
    String advice();

    @Message("What questions made by Factloom must pass. You may know better: nothing of this stops you.")
    String explained();

    @Message("Check it")
    String check();

    @Message("Nothing to say against it.")
    String fine();

    @Message("There is not enough yet to give advice about.")
    String unreadable();

    @Message("The server is reading other articles at the moment. Try again in a few seconds.")
    String busy();

    @Message("The question is not one whole sentence with its mark at the end.")
    String stem_whole();

    @Message("The question is long: 30 words are read in one breath.")
    String stem_length();

    @Message("Without the sentence before it, one cannot tell whom or what the question means.")
    String self_contained();

    @Message("The question names nothing: it could be about anybody.")
    String stem_names();

    @Message("The date is a limit, “by 1969” for instance, so that other years are right as well.")
    String date_not_bound();

    @Message("The question tells the year that it asks for.")
    String key_date_not_told();

    @Message("The question names a year next to the one that it asks for.")
    String years_apart();

    @Message("Of the years in the evidence others than the key may be right.")
    String other_years();

    @Message("This may have happened more than once.")
    String happened_once();

    @Message("The question contains its answer.")
    String key_not_in_stem();

    @Message("The question asks for what is not so, which is easily misread.")
    String no_negation();

    @Message("“Always”, “only”, “all” give a statement away as false.")
    String no_absolutes();

    @Message("The statement says more than one thing, or is long: one part may be true and the other false.")
    String one_proposition();

    @Message("Marks of Markdown, like **, are shown as they are typed: they work in the explanation only.")
    String markdown();

    @Message("There is markup, a footnote or another script in it.")
    String clean();

    @Message("Two options may mean the same.")
    String options_distinct();

    @Message("The right option is the longest by far, and can be guessed by that.")
    String key_not_longest();

    @Message("The right option looks unlike the others, by a title, a figure or a capital.")
    String options_alike();

    @Message("Only the right option repeats a word of the question.")
    String key_not_echoed();

    @Message("The blank needs more sentence around it, or a shorter answer.")
    String cloze_context();

    @Message("The answer is long to type: there are many ways to write it.")
    String typed_key_short();

    @Message("Three to five events in at most 14 words each, none of which tells its date, are best.")
    String events_undated();

    @Message("The question speaks of something that the article does not name.")
    String stem_grounded();

    @Message("Four to six pairs are best, and no side may tell the other.")
    String pairs_one_to_one();

    @Message("Two to four right options and at least two wrong ones are best.")
    String keys_among_others();

    @Message("Two to six parts are best, and the question should name none of them.")
    String list_short();

    @Message("The number is very small, or almost any guess would pass.")
    String tolerance_narrow();

    @Message("There is no evidence, or the evidence does not show the answer.")
    String grounded();
}
