package org.factloom.progress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which rows behind the figures of a class are asked for.
 *
 * @param scope with the set, and the number of its section; where no set is named but a student or a fact, all that was assigned
 * @param student the id, or the pseudonym; empty for all who have begun the set
 * @param fact its id; empty for all
 * @param article the slug of the one that states them; empty for all
 * @param due whether only what is due today, or was before
 */
public record ClassRowScope(ClassScope scope, String student, String fact, String article, boolean due) {

    /** Where its pages are, but for the number. */
    public String href() {
        return scope.here() + "/facts?" + scope.query() + "&student=" + written(student) + "&fact=" + written(fact)
                + (article.isEmpty() ? "" : "&article=" + written(article)) + (due ? "&due=true" : "") + "&page=";
    }

    private static String written(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
