package org.factloom.progress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What is watched of an assignment.
 *
 * @param question the id of the item whose answers are counted; empty for the one at which most are
 * @param anonymous whether students have pseudonyms instead of names
 * @param key whether the key is shown beside the answers
 */
public record LiveScope(UUID assignment, String question, boolean anonymous, boolean key) {

    static LiveScope of(UUID assignment, String question, boolean anonymous, String key) {
        return new LiveScope(assignment, question, anonymous, key.equals("shown"));
    }

    /** The page. */
    public String here() {
        return "/assignments/" + assignment + "/live";
    }

    /** The part of an address after "?"; empty for what is usual. */
    public String query() {
        return (question.isEmpty() ? "" : "question=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&")
                + (anonymous ? "anonymous=true&" : "")
                + (key ? "key=shown&" : "");
    }

    /** The same with another question. */
    public LiveScope at(String other) {
        return new LiveScope(assignment, other, anonymous, key);
    }

    public LiveScope withNames(boolean hidden) {
        return new LiveScope(assignment, question, hidden, key);
    }

    public LiveScope withKey(boolean shown) {
        return new LiveScope(assignment, question, anonymous, shown);
    }

    /** The whole address. */
    public String href() {
        return here() + "?" + query();
    }
}
