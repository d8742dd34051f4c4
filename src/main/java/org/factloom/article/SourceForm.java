package org.factloom.article;

import java.util.Locale;

/** The forms in which people bring articles, told by the ending of a file's name. */
enum SourceForm {
    PLAIN,
    HTML,
    MARKDOWN,
    DOCX,
    EPUB,
    PDF,
    WIKITEXT;

    /** The form of a file of this name; the plain form where its ending is not known. */
    static SourceForm of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html", "htm", "xhtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            case "docx" -> DOCX;
            case "epub" -> EPUB;
            case "pdf" -> PDF;
            case "wikitext", "wiki", "mediawiki" -> WIKITEXT;
            default -> PLAIN;
        };
    }
}
