package org.factloom.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.factloom.item.Form;
import org.factloom.item.Item;

/**
 * What stands in the fields in which an item is written, as it was typed. Fields that a form has no use for keep what they hold, so that it is there again when
 * another form is chosen. {@link ItemReader} reads an item from them.
 *
 * @param hint what fills a blank, "year"
 * @param key the answer, "true" or "false", the number, the back of a card, or a model answer
 * @param accepted further right answers, one a line
 * @param type what the answer is compared as, "person"
 * @param others names that the answer must not be taken for, one a line
 * @param correction what a false statement should say
 * @param unit of a number
 * @param tolerance by how much an answer may miss the number, in per cent
 * @param guide what counts how much in an answer that a person marks
 * @param longest how many characters such an answer may have; empty for the usual
 * @param ascending whether options stay in their order
 * @param rows options, events, pairs or the parts of a list; those that hold nothing count as none
 * @param evidence words of the article that prove the answer
 * @param points what it counts in an exam; empty for the usual
 * @param picture the name of the picture that it shows; empty for none
 * @param alternative what the picture shows, in words
 * @param tags one a line
 * @param labels the tags that there were when it was opened, one a line: only what differs from them is changed
 */
public record ItemFields(
        Form form,
        String stem,
        String hint,
        String key,
        String accepted,
        String type,
        String others,
        String correction,
        String unit,
        String tolerance,
        String guide,
        String longest,
        boolean ascending,
        List<Row> rows,
        List<Quote> evidence,
        String explanation,
        String points,
        String picture,
        String alternative,
        String tags,
        String labels) {

    /** What an answer is compared as where nobody says otherwise. */
    static final String TERM = "term";

    private static final int SPARE = 2;
    private static final int LEAST = 4;

    /**
     * One of several options, events, pairs or parts.
     *
     * @param text an option, an event, the left side of a pair, a part of a list
     * @param second the date of an event, the right side of a pair
     * @param right whether the option is right
     * @param why words of the article that say what a wrong option really is
     * @param accepted further names of a part, one a line
     * @param type what the part is compared as
     * @param others names that the part must not be taken for, one a line
     */
    public record Row(
            String text, String second, boolean right, Quote why, String accepted, String type, String others) {

        static final Row EMPTY = of("");

        static Row of(String text) {
            return new Row(text, "", false, Quote.NONE, "", TERM, "");
        }

        /** Whether anything stands in it. A tick alone is nothing. */
        boolean filled() {
            return Stream.of(text, second, why.words(), accepted, others).anyMatch(entry -> !entry.isBlank());
        }

        Row right(boolean chosen) {
            return new Row(text, second, chosen, why, accepted, type, others);
        }
    }

    /**
     * Words of the article.
     *
     * @param place where they stand in its text, "120-175"; empty to look for them
     */
    public record Quote(String words, String place) {

        static final Quote NONE = new Quote("", "");
    }

    public ItemFields {
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    static ItemFields empty(Form form) {
        return new ItemFields(
                form, "", "", "", "", TERM, "", "", "", "", "", "", false, List.of(), List.of(), "", "", "", "", "",
                "");
    }

    /** The same in another form: an answer becomes the right option, the right option an answer. */
    ItemFields as(Form other) {
        if (other == form) {
            return this;
        }
        String answer = key;
        List<Row> parts = rows;
        boolean keyed = hasKey(form) && form != Form.TRUE_FALSE;
        if (hasKey(other) && !keyed && other != Form.TRUE_FALSE) {
            answer = rows.stream()
                    .filter(Row::filled)
                    .filter(row -> row.right() || !hasOptions(form))
                    .map(Row::text)
                    .findFirst()
                    .orElse(key);
        } else if (!hasKey(other)
                && keyed
                && !key.isBlank()
                && rows.stream().noneMatch(row -> row.text().strip().equals(key.strip()))) {
            parts = Stream.concat(
                            Stream.of(Row.of(key).right(true)), rows.stream().map(row -> row.right(false)))
                    .toList();
        }
        return copy(other, answer, parts, evidence);
    }

    /** With a row in the place of its neighbour. */
    ItemFields moved(int row, int by) {
        List<Row> moved = new ArrayList<>(rows);
        int to = row + by;
        if (row >= 0 && row < moved.size() && to >= 0 && to < moved.size()) {
            Collections.swap(moved, row, to);
        }
        return with(moved, evidence);
    }

    /** With empty rows to go on writing in. */
    ItemFields spacious() {
        List<Row> roomy = new ArrayList<>(
                rows.stream().filter(row -> row.filled() || row.right()).toList());
        int size = Math.max(LEAST, roomy.size() + SPARE);
        roomy.addAll(Collections.nCopies(size - roomy.size(), Row.EMPTY));
        List<Quote> quotes = new ArrayList<>(quoted());
        quotes.add(Quote.NONE);
        return with(roomy, quotes);
    }

    /** The evidence that was given. */
    List<Quote> quoted() {
        return evidence.stream().filter(quote -> !quote.words().isBlank()).toList();
    }

    ItemFields with(List<Row> otherRows, List<Quote> otherEvidence) {
        return copy(form, key, otherRows, otherEvidence);
    }

    /**
     * With another answer, which its further names and the words of its explanation follow.
     *
     * @param kept the answer in words, as the explanation says it
     */
    ItemFields answering(String otherKey, List<Row> otherRows, List<Quote> otherEvidence, String kept, String now) {
        return new ItemFields(
                form,
                stem,
                hint,
                hasKey(form) ? otherKey : key,
                "",
                type,
                others,
                correction,
                unit,
                tolerance,
                guide,
                longest,
                ascending,
                otherRows,
                otherEvidence,
                explanation.replace(kept, now),
                points,
                picture,
                alternative,
                tags,
                labels);
    }

    private ItemFields copy(Form otherForm, String otherKey, List<Row> otherRows, List<Quote> otherEvidence) {
        return new ItemFields(
                otherForm,
                stem,
                hint,
                otherKey,
                accepted,
                type,
                others,
                correction,
                unit,
                tolerance,
                guide,
                longest,
                ascending,
                otherRows,
                otherEvidence,
                explanation,
                points,
                picture,
                alternative,
                tags,
                labels);
    }

    /** Whether the answer stands in a field of its own. */
    static boolean hasKey(Form form) {
        return switch (form) {
            case TRUE_FALSE, TYPED, CLOZE, CARD, NUMERIC, OPEN -> true;
            default -> false;
        };
    }

    static boolean hasOptions(Form form) {
        return form == Form.MULTIPLE_CHOICE || form == Form.CLOZE_CHOICE || form == Form.MULTIPLE_RESPONSE;
    }

    /** What a sentence with a blank is written with. */
    public String blank() {
        return Item.BLANK;
    }
}
