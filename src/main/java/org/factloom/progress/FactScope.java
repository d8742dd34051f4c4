package org.factloom.progress;

import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.factloom.memory.Level;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are asked for.
 *
 * @param article the slug of their article; empty for all
 * @param level of which they are; null for all that were ever answered
 * @param contested whether only those are asked for that are contested
 * @param due when they are asked again
 * @param day of {@link Due#DAY}
 */
record FactScope(
        String article,
        @Nullable Level level,
        boolean contested,
        Due due,
        @Nullable LocalDate day) {

    enum Due {
        ANY,
        /** What today asks for. */
        NOW,
        /** What was due before today. */
        BACKLOG,
        DAY
    }

    /**
     * As an address says it.
     *
     * @param level "learning", "contested" and so on
     * @param due "now", "backlog", "2026-11-30"
     * @throws Problem 400 where it says what there is not
     */
    static FactScope of(@Nullable String article, @Nullable String level, @Nullable String due) {
        boolean contested = "contested".equals(level);
        Due when = due == null ? Due.ANY : due.equals("now") ? Due.NOW : due.equals("backlog") ? Due.BACKLOG : Due.DAY;
        if ("new".equals(level) && article == null) {
            throw new Problem(Status.BAD_REQUEST, "facts that are new are those of an article; say which");
        }
        return new FactScope(
                article == null ? "" : article,
                level == null || contested ? null : known(level),
                contested,
                when,
                when == Due.DAY ? AnswerScope.day(due) : null);
    }

    /**
     * What of a map is asked for: "" for all of it.
     *
     * @throws Problem 400 where there is no such level
     */
    static String only(@Nullable String level) {
        if (level == null || level.isEmpty() || level.equals("contested")) {
            return level == null ? "" : level;
        }
        return known(level).name().toLowerCase(Locale.ROOT);
    }

    private static Level known(String id) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(Status.BAD_REQUEST, "level is new, learning, known, strong or contested"));
    }

    /** Its part of an address, ending in "&amp;". */
    private String query() {
        StringBuilder query = new StringBuilder();
        if (!article.isEmpty()) {
            query.append("article=")
                    .append(URLEncoder.encode(article, StandardCharsets.UTF_8))
                    .append('&');
        }
        if (contested || level != null) {
            query.append("level=")
                    .append(level == null ? "contested" : level.name().toLowerCase(Locale.ROOT))
                    .append('&');
        }
        switch (due) {
            case ANY -> {}
            case NOW, BACKLOG ->
                query.append("due=").append(due.name().toLowerCase(Locale.ROOT)).append('&');
            case DAY -> query.append("due=").append(day).append('&');
        }
        return query.toString();
    }

    /** Where its pages are, but for the number. */
    public String href() {
        return "/progress/facts?" + query() + "page=";
    }

    /** What it asks for, as it is shown: "learning", "2026-11-30"; empty for all. */
    public String words() {
        String of = contested ? "contested" : level == null ? "" : level.name().toLowerCase(Locale.ROOT);
        String when =
                switch (due) {
                    case ANY -> "";
                    case NOW -> "due now";
                    case BACKLOG -> "due before today";
                    case DAY -> "due on " + day;
                };
        return of.isEmpty() || when.isEmpty() ? of + when : of + ", " + when;
    }
}
