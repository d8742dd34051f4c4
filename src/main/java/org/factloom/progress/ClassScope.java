package org.factloom.progress;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at of a class.
 *
 * @param set slug of one that it was assigned; empty for the latest
 * @param section its number in the set, from 0, whose facts are the columns; null where the sections are
 * @param sort "worst" and "best" by all of a row, "name", or the number of a column whose worst come first
 * @param anonymous whether pseudonyms stand for names
 */
public record ClassScope(UUID id, String set, @Nullable Integer section, String sort, boolean anonymous) {

    static final String WORST = "worst";
    static final String BEST = "best";
    static final String NAME = "name";

    ClassScope of(String other) {
        return new ClassScope(id, other, null, WORST, anonymous);
    }

    ClassScope within(@Nullable Integer other) {
        return new ClassScope(id, set, other, WORST, anonymous);
    }

    /** The page of its progress. */
    public String here() {
        return "/classes/" + id + "/progress";
    }

    /** The part of an address after "?", but for the order: what is looked at. */
    public String query() {
        return "set=" + URLEncoder.encode(set, StandardCharsets.UTF_8) + (section == null ? "" : "&section=" + section)
                + veil("&");
    }

    /** The same, with the order. */
    public String sorted() {
        return query() + "&sort=" + URLEncoder.encode(sort, StandardCharsets.UTF_8);
    }

    /** Of an address, whether names are told: empty where they are. */
    public String veil(String before) {
        return anonymous ? before + "anonymous=true" : "";
    }

    /** The same place, with names where there were none, and the other way round. */
    public String unveiled() {
        ClassScope other = new ClassScope(id, set, section, sort, !anonymous);
        return here() + "?" + other.sorted();
    }

    /** The marks of an assignment. */
    public String marks(UUID assignment) {
        return here() + "/marks/" + assignment + veil("?");
    }

    /** Those in a tenth of the scale. */
    public String marks(UUID assignment, int bar) {
        return here() + "/marks/" + assignment + "?bar=" + bar + veil("&");
    }

    /** Pages of answers, but for the number. */
    public String answers(String student, @Nullable LocalDate week, ClassDashboard.@Nullable Seen seen) {
        return here() + "/answers?student=" + URLEncoder.encode(student, StandardCharsets.UTF_8)
                + (week == null ? "" : "&week=" + week)
                + (seen == null ? "" : "&since=" + seen.at() + "&after=" + seen.entry())
                + veil("&")
                + "&page=";
    }

    /** The map of an article. */
    public String map(String article) {
        return here() + "/map/" + article + veil("?");
    }

    /** Of what it shows, a part. */
    public String map(String article, String share) {
        return here() + "/map/" + article + "?share=" + share + veil("&");
    }

    /** The facts of a section of it, by the section's number. */
    public String listed(String article, int section) {
        return here() + "/map/" + article + "?section=" + section + veil("&") + "#facts";
    }

    /** Those of them that so many know. */
    public String listed(String article, int section, String share) {
        return here() + "/map/" + article + "?share=" + share + "&section=" + section + veil("&") + "#facts";
    }

    /** What a student knows of an article. */
    public String facts(String student, String article) {
        return here() + "/facts?student=" + student + "&article=" + article + veil("&");
    }

    /** What each student knows of a fact, whichever set asks it. */
    public String fact(String fact) {
        return here() + "/facts?fact=" + URLEncoder.encode(fact, StandardCharsets.UTF_8) + veil("&");
    }
}
