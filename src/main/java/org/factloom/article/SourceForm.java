package org.factloom.article;

import java.util.Locale;
import java.util.Set;

/** The forms in which people bring articles, told by the ending of a file's name. */
enum SourceForm {
    PLAIN("txt");

    private final Set<String> endings;

    SourceForm(String... endings) {
        this.endings = Set.of(endings);
    }

    /** The form of a file of this name; the plain form where its ending is not known. */
    static SourceForm of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (SourceForm form : values()) {
            if (form.endings.contains(ending)) {
                return form;
            }
        }
        return PLAIN;
    }
}
