package org.factloom.authoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.Kind;
import org.factloom.article.Section;
import org.factloom.item.Progress;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * How far the making of candidates is.
 *
 * @param state "waiting", "running", "done", "failed" or "cancelled"
 * @param stage "analysing", "facts", "items" or "gates"; null before it runs
 * @param percent of the whole, 0 to 100
 * @param facts that were found; null before it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Making(
        String slug,
        String state,
        @Nullable String stage,
        int percent,
        @Nullable Integer facts) {

    /** Sentences are nearly all of the time. */
    private static final int ANALYSED = 90;

    private static final int ITEMS = 93;
    private static final int GATES = 97;

    /**
     * An article as it was understood.
     *
     * @param words of prose
     * @param box how many lines its infobox has
     */
    record Read(
            String slug,
            String title,
            String licence,
            String attribution,
            Kind kind,
            int words,
            int box,
            List<Heading> sections) {}

    /**
     * A section.
     *
     * @param name empty for the lead
     */
    record Heading(String name, int level, int words) {}

    static Making of(GenerationJob job, QuestionSet set) {
        return new Making(
                set.slug(),
                job.state().name().toLowerCase(Locale.ROOT),
                job.stage().map(stage -> stage.name().toLowerCase(Locale.ROOT)).orElse(null),
                percent(job.state(), job.stage().orElse(null), job.done(), job.steps()),
                job.facts().orElse(null));
    }

    public boolean open() {
        return state.equals("waiting") || state.equals("running");
    }

    /** Of the whole, 0 to 100. */
    static int percent(JobState state, Progress.@Nullable Stage stage, int done, int steps) {
        if (state == JobState.DONE) {
            return 100;
        }
        return switch (stage) {
            case null -> 0;
            case ANALYSING -> ANALYSED * done / Math.max(1, steps);
            case FACTS -> ANALYSED;
            case ITEMS -> ITEMS;
            case GATES -> GATES;
        };
    }

    /** What was read of an article. */
    static Read read(StoredArticle stored) {
        return read(
                stored.slug(),
                stored.title(),
                new Provenance(stored.source(), stored.licence(), stored.attribution()),
                stored.article());
    }

    /** The same of one that is not stored as such. */
    static Read read(String slug, String title, Provenance provenance, Article article) {
        List<Heading> sections = written(article)
                .map(section -> new Heading(section.name(), section.path().size(), words(section)))
                .toList();
        return new Read(
                slug,
                title,
                provenance.licence(),
                provenance.attribution(),
                article.kind(),
                sections.stream().mapToInt(Heading::words).sum(),
                article.infobox() == null ? 0 : article.infobox().fields().size(),
                sections);
    }

    /** The sections that have prose. */
    static Stream<Section> written(Article article) {
        return article.sections().stream().filter(section -> words(section) > 0);
    }

    private static int words(Section section) {
        return section.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .mapToInt(sentence -> sentence.text().strip().split("\\s+", -1).length)
                .sum();
    }
}
