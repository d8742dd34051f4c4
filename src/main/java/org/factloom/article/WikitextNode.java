package org.factloom.article;

import java.util.List;
import java.util.Locale;

/** A piece of wikitext, after comments, tags, tables and references are gone. */
sealed interface WikitextNode {

    /** Stands where bold words begin and end. */
    char BOLD = '\uFDD2';

    /** Stands for a line break within a value, {@code <br>}. */
    char BREAK = '\uFDD3';

    /** Stands where a template stood whose words are not known. */
    char GAP = '\uFDD4';

    /** Words, with {@link #BOLD} and {@link #BREAK} among them. */
    record Text(String words) implements WikitextNode {}

    /** Divides the parts of what it stands in, and is a stroke where it stands in nothing. */
    record Pipe() implements WikitextNode {}

    /** {@code [[Iraqi Army|the army]]}: its parts are "Iraqi Army" and "the army". */
    record Link(List<List<WikitextNode>> parts) implements WikitextNode {}

    /** <code>{{convert|5|km}}</code>: its parts are "convert", "5" and "km". */
    record Template(List<List<WikitextNode>> parts) implements WikitextNode {

        /** "birth date" of <code>{{Birth_date |…}}</code>. */
        String name() {
            return parts.getFirst().isEmpty() || !(parts.getFirst().getFirst() instanceof Text text)
                    ? ""
                    : text.words().strip().replaceAll("[\\s_]+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
