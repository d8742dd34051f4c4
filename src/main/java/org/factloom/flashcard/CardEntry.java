package org.factloom.flashcard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.library.CardText;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was entered into a {@link CardForm}.
 *
 * @param kind "cloze" for a blank, otherwise a question and its answer
 * @param question the front
 * @param answer the back
 * @param words places of the words to be blanked out, "120-128"
 */
public record CardEntry(
        @RestForm @Nullable String kind,
        @RestForm("front") @Nullable String question,
        @RestForm("back") @Nullable String answer,
        @RestForm("word") @Nullable List<String> words) {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    String front() {
        return question == null ? "" : question;
    }

    String back() {
        return answer == null ? "" : answer;
    }

    /** Of a blank, where words were chosen and no card was asked for. */
    boolean blank() {
        return "cloze".equals(kind);
    }

    CardText text() {
        Span chosen = chosen();
        return !blank()
                ? new CardText.Sides(front(), back())
                : chosen == null ? new CardText.Blank(0, 0) : new CardText.Blank(chosen.start(), chosen.end());
    }

    /** From the first of the chosen words to the last; null where none was chosen. */
    @Nullable Span chosen() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (String place : words == null ? List.<String>of() : words) {
            Matcher found = PLACE.matcher(place);
            if (found.matches()) {
                start = Math.min(start, Integer.parseInt(found.group(1)));
                end = Math.max(end, Integer.parseInt(found.group(2)));
            }
        }
        return start < end ? new Span(start, end) : null;
    }
}
