package org.factloom.account;

import java.util.List;

/** What a feature holds of people, for whoever asks for what is held of them. One bean a feature; erasure is told by {@link PersonErased}. */
public interface PersonalData {

    /** In the order in which an export shows them. */
    List<Section> sections();

    /**
     * Rows of one kind.
     *
     * @param name in an export, "reviewCards"
     * @param query has the person as its only parameter; its columns are exported by their names, {@code answered_at} as "answeredAt". It neither tells a
     *     secret of the house nor the key of an item: an exam may be open.
     */
    record Section(String name, String query) {}
}
