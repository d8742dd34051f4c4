package org.factloom.authoring;

import org.factloom.web.FormErrors;

/** The form on which a newer text is brought, with what was entered. */
record RevisionForm(String text, String address, FormErrors errors) {

    /** @param source where the article came from, to fetch it from there again */
    static RevisionForm empty(String source) {
        return new RevisionForm("", source, new FormErrors());
    }
}
