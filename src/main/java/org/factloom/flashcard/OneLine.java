package org.factloom.flashcard;

import org.jspecify.annotations.Nullable;

/** What a learner typed into one line. */
final class OneLine {

    private OneLine() {}

    /** Without characters that cannot be seen, and with single spaces. */
    static String of(@Nullable String typed) {
        return typed == null ? "" : seen(typed.replaceAll("[\\s\\p{Z}]+", " ")).strip();
    }

    /** Its lines are kept. */
    static String linesOf(@Nullable String typed) {
        return typed == null
                ? ""
                : seen(typed.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    private static String seen(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]", "");
    }
}
