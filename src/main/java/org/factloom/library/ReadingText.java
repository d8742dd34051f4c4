package org.factloom.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Article;
import org.factloom.article.Infobox;
import org.factloom.article.Paragraph;
import org.factloom.article.Section;
import org.factloom.article.Sentence;
import org.factloom.article.Span;
import org.factloom.fact.BoxResidue;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.web.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as it is read, with the sentences and lines that state facts.
 *
 * @param box the name of the infobox; null where there is none
 * @param lines of the infobox
 * @param parts the lead first
 */
public record ReadingText(@Nullable String box, List<Line> lines, List<Part> parts) {

    /** A line of the infobox. */
    public record Line(String key, List<Piece> value) {

        /** The key as people read it: "Commander" for "Commander1". */
        public String name() {
            return key.equals("Partof") ? "Part of" : key.replaceFirst("(?<=\\p{L})\\d$", "");
        }
    }

    /**
     * The lead or a section.
     *
     * @param heading null for the lead
     * @param level of the heading, from 2
     */
    public record Part(@Nullable String heading, int level, List<List<Piece>> paragraphs) {}

    /**
     * A sentence, or what stands between two.
     *
     * @param start where it begins in the article's text
     * @param end where it ends
     * @param facts the ids of the facts that it states
     * @param anchors those of them that lead here: of each fact, the first sentence that states it
     */
    public record Piece(int start, int end, List<TextRun> runs, List<String> facts, List<String> anchors) {

        /** Whether it is nothing but the white space between two sentences. */
        public boolean isBlank() {
            return runs.stream().allMatch(run -> run.text().isBlank());
        }

        /** Whether it states any. */
        public boolean fact() {
            return !facts.isEmpty();
        }
    }

    public static ReadingText of(Article article, List<Fact> facts) {
        Pieces pieces = new Pieces(article.text(), facts);
        Infobox infobox = article.infobox();
        String box = null;
        List<Line> lines = new ArrayList<>();
        if (infobox != null) {
            box = infobox.name();
            for (Infobox.Field field : infobox.fields()) {
                lines.add(new Line(field.key(), List.of(pieces.line(field))));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Section section : article.sections()) {
            if (isEmpty(section, article)) {
                continue;
            }
            String heading = section.path().isEmpty() ? null : section.path().getLast();
            List<List<Piece>> paragraphs =
                    section.paragraphs().stream().map(pieces::of).toList();
            parts.add(new Part(heading, Math.min(section.path().size() + 1, 6), paragraphs));
        }
        return new ReadingText(box, List.copyOf(lines), List.copyOf(parts));
    }

    /** Whether neither it nor any section within it has prose, "See also" with its list of links for instance. */
    private static boolean isEmpty(Section section, Article article) {
        int depth = section.path().size();
        return article.sections().stream()
                .filter(inner -> inner.path().size() >= depth
                        && inner.path().subList(0, depth).equals(section.path()))
                .allMatch(inner -> inner.paragraphs().isEmpty());
    }

    /** Cuts the text, and hands out every fact's anchor once. */
    private static final class Pieces {

        private static final Pattern RESIDUE = Pattern.compile(BoxResidue.IMAGE + "|" + BoxResidue.STATUS);

        private final String text;
        private final List<Fact> facts;
        private final Set<String> anchored = new HashSet<>();

        Pieces(String text, List<Fact> facts) {
            this.text = text;
            this.facts = facts;
        }

        /** Not where the words are of an older text. */
        private boolean stands(Evidence evidence) {
            return text.startsWith(evidence.text(), evidence.span().start());
        }

        List<Piece> of(Paragraph paragraph) {
            List<Piece> pieces = new ArrayList<>();
            int at = paragraph.span().start();
            for (Sentence sentence : paragraph.sentences()) {
                addBetween(pieces, at, sentence.span().start());
                pieces.add(sentence(sentence.span()));
                at = sentence.span().end();
            }
            addBetween(pieces, at, paragraph.span().end());
            return List.copyOf(pieces);
        }

        private void addBetween(List<Piece> pieces, int start, int end) {
            if (end > start) {
                pieces.add(new Piece(start, end, TextRun.of(text.substring(start, end)), List.of(), List.of()));
            }
        }

        /** The value of a line of the infobox, for what the whole line states. */
        Piece line(Infobox.Field field) {
            return piece(field.valueSpan(), field.span(), withoutResidue(field.value()));
        }

        private static List<TextRun> withoutResidue(String value) {
            List<TextRun> runs = new ArrayList<>();
            Matcher residue = RESIDUE.matcher(value);
            int at = 0;
            while (residue.find()) {
                runs.addAll(TextRun.of(value.substring(at, residue.start())));
                runs.add(new TextRun(
                        residue.group(), residue.group(1) == null ? TextRun.Kind.RESIDUE : TextRun.Kind.REMARK));
                at = residue.end();
            }
            runs.addAll(TextRun.of(value.substring(at)));
            return List.copyOf(runs);
        }

        private Piece sentence(Span span) {
            return piece(span, span, TextRun.of(span.of(text)));
        }

        /** Shows {@code shown} for what {@code whole} states. */
        private Piece piece(Span shown, Span whole, List<TextRun> runs) {
            List<String> stated = facts.stream()
                    .filter(fact -> fact.evidence().stream()
                            .anyMatch(evidence -> evidence.span().overlaps(whole) && stands(evidence)))
                    .map(Fact::id)
                    .toList();
            List<String> anchors = stated.stream().filter(anchored::add).toList();
            return new Piece(shown.start(), shown.end(), runs, stated, anchors);
        }
    }
}
