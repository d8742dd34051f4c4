package org.factloom.fact;

import java.util.List;
import org.factloom.article.Article;
import org.factloom.article.Infobox;
import org.factloom.article.Paragraph;
import org.factloom.article.Section;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.DateMention;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;

/**
 * An article with all that was understood of it before any fact is read.
 *
 * @param article the article
 * @param topic what it is about
 * @param sentences its prose, in reading order
 * @param entities whom and what it names
 * @param folded its words as {@link AliasKey#fold} writes them, each between spaces
 */
public record Reading(Article article, Topic topic, List<ReadSentence> sentences, Entities entities, String folded) {

    public Reading {
        sentences = List.copyOf(sentences);
    }

    Reading(Article article, Topic topic, List<ReadSentence> sentences, Entities entities) {
        this(article, topic, sentences, entities, " " + AliasKey.fold(article.text()) + " ");
    }

    /**
     * A sentence in its place.
     *
     * @param section its section
     * @param paragraph its paragraph
     * @param analysed what it says
     * @param position its place among the article's sentences, from 0
     * @param dates the dates in it, those in parentheses too
     * @param clauses what can be taken apart of it
     */
    public record ReadSentence(
            Section section,
            Paragraph paragraph,
            AnalysedSentence analysed,
            int position,
            List<PartialDate> dates,
            List<Clause> clauses) {

        public ReadSentence {
            dates = List.copyOf(dates);
            clauses = List.copyOf(clauses);
        }

        static ReadSentence of(
                Section section, Paragraph paragraph, AnalysedSentence analysed, List<Clause> clauses, int position) {
            List<PartialDate> dates = Dates.in(analysed.sentence().text(), 0).stream()
                    .map(DateMention::date)
                    .toList();
            return new ReadSentence(section, paragraph, analysed, position, dates, clauses);
        }

        public Evidence evidence() {
            return new Evidence(
                    section.name(),
                    analysed.sentence().span(),
                    analysed.sentence().text());
        }

        public String text() {
            return analysed.sentence().text();
        }
    }

    /** A certain fact that a sentence states. */
    Fact fact(ReadSentence sentence, Family family, String subject, String relation, Value value) {
        return new Fact(
                factId(family, subject, relation),
                family,
                subject,
                relation,
                value,
                Fact.Certainty.CERTAIN,
                List.of(sentence.evidence()));
    }

    /** What its infobox shows the article to be about, "film" or "settlement"; empty where it shows nothing. */
    public String kind() {
        Infobox box = article.infobox();
        return box == null ? "" : BoxRelations.subject(article, box);
    }

    /** The id of a fact of this article. */
    public String factId(Family family, String subject, String relation, String... qualifiers) {
        return Ids.of("f", List.of(article.slug(), family.id(), subject, relation, String.join("\u001e", qualifiers)));
    }
}
