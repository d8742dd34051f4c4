package org.factloom.library;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Paragraph;
import org.factloom.article.Section;
import org.factloom.article.Span;
import org.factloom.fact.Evidence;
import org.factloom.web.TextRun;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or a line of the infobox, with the evidence marked in it.
 *
 * @param article where it stands, of a question across articles; otherwise the question's own is meant
 * @param section the name of its section; "Infobox" for the box, empty for the lead
 * @param start where the first marked words begin in the article's text
 * @param pieces the text in reading order, marked and unmarked by turns
 * @param earlier whether it is of a text of the article that was revised since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(@Nullable Cited article, String section, int start, List<Piece> pieces, boolean earlier) {

    /**
     * An article that is named with its words.
     *
     * @param language of its text, as a BCP 47 tag
     */
    public record Cited(String slug, String title, String language) {

        static Cited of(StoredArticle article) {
            return new Cited(article.slug(), article.title(), article.language());
        }
    }

    /** Of the question's own article. */
    Passage(String section, int start, List<Piece> pieces) {
        this(null, section, start, pieces, false);
    }

    /** A stretch of a passage. */
    public record Piece(String text, boolean marked) {

        public List<TextRun> runs() {
            return TextRun.of(text);
        }
    }

    /** Where it stands and what it says, whatever is marked in it. */
    public record Place(@Nullable Cited article, String section, String text, boolean earlier) {}

    public Place place() {
        return new Place(article, section, text(), earlier);
    }

    private String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** One of the same place, with all that any of {@code alike} marks. */
    public static Passage together(List<Passage> alike) {
        Passage first = alike.getFirst();
        String text = first.text();
        BitSet marked = new BitSet();
        for (Passage passage : alike) {
            int at = 0;
            for (Piece piece : passage.pieces) {
                if (piece.marked()) {
                    marked.set(at, at + piece.text().length());
                }
                at += piece.text().length();
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean is = marked.get(at);
            int end = is ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int to = end < 0 ? text.length() : Math.min(end, text.length());
            add(pieces, text.substring(at, to), is);
            at = to;
        }
        return new Passage(first.article, first.section, first.start, List.copyOf(pieces), first.earlier);
    }

    public boolean infobox() {
        return section.equals(Evidence.INFOBOX);
    }

    /** The passages that hold {@code evidence}, which may be of several articles: those that it names are named with its words. */
    public static List<Passage> of(Function<String, StoredArticle> articles, List<Evidence> evidence) {
        Map<String, List<Evidence>> byArticle = evidence.stream()
                .collect(Collectors.groupingBy(Evidence::article, LinkedHashMap::new, Collectors.toList()));
        return byArticle.entrySet().stream()
                .flatMap(entry -> {
                    StoredArticle article = articles.apply(entry.getKey());
                    Cited cited = entry.getKey().isEmpty() ? null : Cited.of(article);
                    return of(article, entry.getValue()).map(passage -> passage.citing(cited));
                })
                .toList();
    }

    /** In the text that has the words in their place, the article's present one or one before it. */
    private static Stream<Passage> of(StoredArticle article, List<Evidence> evidence) {
        Map<Optional<ArticleRevision>, List<Evidence>> byText = evidence.stream()
                .collect(Collectors.groupingBy(article::revisedSince, LinkedHashMap::new, Collectors.toList()));
        return byText.entrySet().stream().flatMap(entry -> {
            Optional<ArticleRevision> since = entry.getKey();
            Article text = since.map(ArticleRevision::replaced).orElseGet(article::article);
            return of(text, entry.getValue()).stream().map(passage -> passage.earlier(since.isPresent()));
        });
    }

    private Passage citing(@Nullable Cited cited) {
        return new Passage(cited, section, start, pieces, earlier);
    }

    private Passage earlier(boolean is) {
        return new Passage(article, section, start, pieces, is);
    }

    /** The passages that hold {@code evidence}, in its order; evidence of one paragraph stands in one passage. */
    static List<Passage> of(Article article, List<Evidence> evidence) {
        Map<Span, List<Evidence>> byParagraph = new LinkedHashMap<>();
        for (Evidence words : evidence) {
            byParagraph
                    .computeIfAbsent(paragraph(article, words), _ -> new ArrayList<>())
                    .add(words);
        }
        return byParagraph.entrySet().stream()
                .map(entry -> of(article.text(), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** All paragraphs of the sections that hold {@code evidence}, the evidence marked, and its lines of the infobox. */
    public static List<Passage> around(Article article, List<Evidence> evidence) {
        Map<Optional<Section>, List<Evidence>> bySection = evidence.stream()
                .collect(Collectors.groupingBy(
                        words -> article.sectionAt(words.span())
                                .filter(_ -> words.span().of(article.text()).equals(words.text())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return bySection.entrySet().stream()
                .flatMap(entry -> entry.getKey()
                        .map(section -> section.paragraphs().stream()
                                .map(paragraph -> of(article.text(), section, paragraph.span(), entry.getValue())))
                        .orElseGet(() -> entry.getValue().stream().map(Passage::of)))
                .toList();
    }

    private static Passage of(String text, Section section, Span paragraph, List<Evidence> evidence) {
        List<Evidence> within = evidence.stream()
                .filter(words -> paragraph.contains(words.span()))
                .toList();
        return within.isEmpty()
                ? new Passage(section.name(), paragraph.start(), List.of(new Piece(paragraph.of(text), false)))
                : of(text, paragraph, within);
    }

    /** Only the words themselves, of one of the articles, all marked. */
    public static Passage of(Function<String, StoredArticle> articles, Evidence evidence) {
        StoredArticle article = articles.apply(evidence.article());
        Passage passage = of(evidence).earlier(article.revisedSince(evidence).isPresent());
        return evidence.article().isEmpty() ? passage : passage.citing(Cited.of(article));
    }

    /** Only the words themselves, all marked. */
    static Passage of(Evidence evidence) {
        return new Passage(evidence.section(), evidence.span().start(), List.of(new Piece(evidence.shown(), true)));
    }

    /** The words themselves where they stand in no paragraph, or where the article has changed since. */
    private static Span paragraph(Article article, Evidence words) {
        Optional<Paragraph> paragraph = article.paragraphAt(words.span())
                .filter(_ -> words.span().of(article.text()).equals(words.text()));
        return paragraph.map(Paragraph::span).orElse(words.span());
    }

    private static Passage of(String text, Span whole, List<Evidence> evidence) {
        if (evidence.size() == 1 && evidence.getFirst().span().equals(whole)) {
            return of(evidence.getFirst());
        }
        List<Span> marks =
                evidence.stream().map(Evidence::span).sorted().distinct().toList();
        List<Piece> pieces = new ArrayList<>();
        int at = whole.start();
        for (Span mark : marks) {
            add(pieces, text.substring(at, Math.max(at, mark.start())), false);
            add(pieces, text.substring(Math.max(at, mark.start()), Math.max(at, mark.end())), true);
            at = Math.max(at, mark.end());
        }
        add(pieces, text.substring(at, whole.end()), false);
        return new Passage(evidence.getFirst().section(), marks.getFirst().start(), List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
