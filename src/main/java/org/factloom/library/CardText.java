package org.factloom.library;

import java.util.List;
import java.util.Optional;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.item.Item;

/** What an own card asks. */
public sealed interface CardText {

    /** Of a question; in characters. */
    int LONGEST_FRONT = 500;

    /** Of an answer. */
    int LONGEST_BACK = 1_000;

    /** What is wrong with it. */
    enum Fault {
        EMPTY,
        TOO_LONG,
        /** The blank is not within the words, or is all of them, or they have one already. */
        NO_BLANK
    }

    /** A question and its answer. */
    record Sides(String front, String back) implements CardText {

        public Sides {
            front = plain(front);
            back = plain(back);
        }
    }

    /** Words of the highlight that are to be typed, by their place in the article's text. */
    record Blank(int start, int end) implements CardText {}

    /** Nothing where all is well. */
    default Optional<Fault> fault(Evidence evidence) {
        return switch (this) {
            case Sides(String front, String back) when front.isEmpty() || back.isEmpty() -> Optional.of(Fault.EMPTY);
            case Sides(String front, String back)
            when front.length() > LONGEST_FRONT || back.length() > LONGEST_BACK -> Optional.of(Fault.TOO_LONG);
            case Sides _ -> Optional.empty();
            case Blank(int start, int end)
            when start < evidence.span().start()
                    || end > evidence.span().end()
                    || start >= end
                    || end - start == evidence.span().length()
                    || evidence.text().contains(Item.BLANK)
                    || plain(blanked(evidence, start, end)).isEmpty() -> Optional.of(Fault.NO_BLANK);
            case Blank _ -> Optional.empty();
        };
    }

    /** The item that asks it, over the fact of its own; to be called where nothing is wrong. */
    default Item item(Item.Origin origin) {
        Evidence evidence = origin.evidence().getFirst();
        return switch (this) {
            case Sides(String front, String back) -> new Item.Card(origin, front, back);
            case Blank(int start, int end) -> {
                int from = start - evidence.span().start();
                int to = end - evidence.span().start();
                String stem = evidence.text().substring(0, from)
                        + Item.BLANK
                        + evidence.text().substring(to);
                yield new Item.Cloze(
                        origin,
                        plain(stem),
                        "",
                        new Item.Answer(plain(blanked(evidence, start, end)), List.of(), "term", List.of()));
            }
        };
    }

    private static String blanked(Evidence evidence, int start, int end) {
        return new Span(start, end).of(evidence.text(), evidence.span().start());
    }

    /** On one line, without characters that cannot be seen. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }
}
