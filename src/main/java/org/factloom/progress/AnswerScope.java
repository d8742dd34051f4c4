package org.factloom.progress;

import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which of somebody's answers are asked for.
 *
 * @param window days up to today
 * @param age of the facts when they were answered
 * @param day a single day; null for all of the window
 * @param from the least probability of a right answer, foretold, in percent; null for any, foretold or not
 * @param to the probability below which it was, in percent
 */
record AnswerScope(
        Window window,
        Age age,
        @Nullable LocalDate day,
        @Nullable Integer from,
        @Nullable Integer to) {

    /** For how long a fact had been put off when it was answered. */
    enum Age {
        ANY,
        /** A day or more. */
        REVIEWS,
        /** Less than 21 days of these. */
        YOUNG,
        /** 21 days or more. */
        MATURE
    }

    /**
     * As an address says it.
     *
     * @throws Problem 400 where it says what there is not
     */
    static AnswerScope of(
            @Nullable String window,
            @Nullable String age,
            @Nullable String day,
            @Nullable Integer from,
            @Nullable Integer to) {
        if ((from == null) != (to == null) || from != null && to != null && (from < 0 || to > 100 || from >= to)) {
            throw refused("from and to are whole percents from 0 to 100, and from is the lesser one");
        }
        return new AnswerScope(
                window == null
                        ? Window.ALL
                        : Window.of(window).orElseThrow(() -> refused("window is today, 7, 30, 365 or all")),
                age(age),
                day(day),
                from,
                to);
    }

    private static Age age(@Nullable String age) {
        return switch (age) {
            case null -> Age.ANY;
            case "reviews" -> Age.REVIEWS;
            case "young" -> Age.YOUNG;
            case "mature" -> Age.MATURE;
            default -> throw refused("age is reviews, young or mature");
        };
    }

    static @Nullable LocalDate day(@Nullable String day) {
        try {
            LocalDate read = day == null ? null : LocalDate.parse(day);
            if (read == null || read.getYear() > 0 && read.getYear() < 10_000) {
                return read;
            }
        } catch (DateTimeException _) { // as what is no day of ours
        }
        throw refused("a day is written as 2026-11-30");
    }

    private static Problem refused(String why) {
        return new Problem(Status.BAD_REQUEST, why);
    }

    /** Its part of an address, ending in "&amp;". */
    private String query() {
        StringBuilder query = new StringBuilder("window=" + window.id() + "&");
        if (age != Age.ANY) {
            query.append("age=").append(age.name().toLowerCase(Locale.ROOT)).append('&');
        }
        if (day != null) {
            query.append("day=")
                    .append(URLEncoder.encode(day.toString(), StandardCharsets.UTF_8))
                    .append('&');
        }
        if (from != null) {
            query.append("from=").append(from).append("&to=").append(to).append('&');
        }
        return query.toString();
    }

    /** Where its pages are, but for the number. */
    public String href() {
        return "/progress/answers?" + query() + "page=";
    }

    /** What it asks for, as it is shown: "last 30 days, mature"; empty for all. */
    public String words() {
        String when =
                switch (window) {
                    case TODAY -> "today";
                    case ALL -> "";
                    default -> "last " + window.id() + " days";
                };
        return Stream.of(
                        when,
                        age == Age.ANY ? "" : age.name().toLowerCase(Locale.ROOT),
                        day == null ? "" : day.toString(),
                        from == null ? "" : "foretold " + from + " to " + to + " %")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
