package org.factloom.authoring;

import java.time.Instant;
import java.util.UUID;
import org.factloom.item.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed into the editor and has not saved, as pages list it.
 *
 * @param slug of the set
 * @param item its id, or that which it will have
 * @param candidate that saving it accepts; null for any other
 * @param known the number of the version that it is made of; 0 for an item that is not there yet
 * @param stem as far as it is written
 */
record KeptDraft(String slug, String item, @Nullable UUID candidate, int known, Form form, String stem, Instant at) {

    /** "2026-11-21 10:42 UTC". */
    public String clock() {
        return Clocks.minute(at);
    }

    public String formName() {
        return form.id();
    }

    /** The editor of its item. */
    public String editor() {
        if (candidate != null) {
            return new Proposal(candidate, Filter.ALL).editor(slug);
        }
        return "/sets/" + slug
                + (known > 0 ? "/items/" + item + "/edit" : "/items/new?form=" + formName() + "&id=" + item);
    }

    /** The editor with what was typed. */
    public String goOn() {
        return editor() + (editor().contains("?") ? "&" : "?") + "draft=true";
    }
}
