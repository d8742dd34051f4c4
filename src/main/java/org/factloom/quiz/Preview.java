package org.factloom.quiz;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An item that somebody writes, as a student will see it.
 *
 * @param slug of its set
 * @param title of its set
 * @param shown null while anything is wrong with what is written
 * @param errors what is wrong, by the field in which it stands
 */
record Preview(String slug, String title, @Nullable Shown shown, Map<String, String> errors) {

    Preview {
        errors = new TreeMap<>(errors);
    }

    /**
     * What a student sees.
     *
     * @param right what is told after a right answer
     * @param wrong what is told after a wrong one
     */
    record Shown(OpenQuestion open, Screen.Source source, Feedback right, Feedback wrong) {

        public Question question() {
            return open.question();
        }
    }
}
