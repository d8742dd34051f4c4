package org.factloom.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of choosing candidates by what they cover. */
@MessageBundle("choosing")
public interface ChoosingMessages {

    @Message(
            "Questions over different facts, spread over the sections, none of which tells another's answer. They are accepted at once; one undo takes them back.")
    String choose_explained();

    @Message("How many")
    String how_many();

    @Message("Of each section at most")
    String per_section();

    @Message("any number")
    String any_number();

    @Message("In these forms")
    String in_forms();

    @Message("Where none is ticked, any will do but cards: no exam asks them.")
    String none_is_any();

    @Message("Of this level")
    String of_level();

    @Message("Leave out")
    String leave_out();

    @Message("names of people, organisations and places")
    String no_names();

    @Message("dates")
    String no_dates();

    @Message("Also {#if facts == 1}the fact{#else}the {facts} facts{/if} that the set asks already, in another form")
    String ask_again(long facts);

    @Message("Only what I tick, of {open} that wait")
    String only_ticked(int open);

    @Message("Choose and accept")
    String choose_now();

    @Message("Say how many: 1 to {most}.")
    String bad_count(int most);
}
