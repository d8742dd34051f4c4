package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.account.CurrentPerson;
import org.factloom.classroom.OpenMarkingView.Asked;
import org.factloom.classroom.OpenMarkingView.Entry;
import org.factloom.classroom.OpenMarkingView.Head;
import org.factloom.exchange.Sha256;
import org.factloom.item.OpenItem;
import org.factloom.library.ItemVersion;
import org.factloom.library.ItemVersions;
import org.factloom.library.Passage;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.quiz.Screen;
import org.factloom.web.Paging;
import org.jspecify.annotations.Nullable;

/** Answers that persons mark, as the teachers of a class see them. How often the database is asked does not depend on how many there are. */
@ApplicationScoped
class OpenMarkingReading {

    private static final int PAGE_SIZE = 25;

    /** Consonants, so that no pseudonym is a word. */
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

    private final Assignments assignments;
    private final OpenMarkingQueries queries;
    private final ItemVersions versions;
    private final StoredArticles articles;
    private final CurrentPerson person;
    private final OpenMarkingMessages messages;

    OpenMarkingReading(
            Assignments assignments,
            OpenMarkingQueries queries,
            ItemVersions versions,
            StoredArticles articles,
            CurrentPerson person,
            OpenMarkingMessages messages) {
        this.assignments = assignments;
        this.queries = queries;
        this.versions = versions;
        this.articles = articles;
        this.person = person;
        this.messages = messages;
    }

    /** Of what is assigned in a class that the person teaches. */
    @Transactional
    OpenMarkingView.Questions questions(UUID id, boolean hidden) {
        Assignment assignment = taught(id);
        return new OpenMarkingView.Questions(
                head(assignment), hidden, queries.lines(assignment.terms().id()));
    }

    /**
     * The answers to one question.
     *
     * @throws NotFoundException also where nobody answered it
     */
    @Transactional
    OpenMarkingView.Sheet sheet(UUID id, String item, boolean hidden, boolean waiting, int page) {
        Assignment assignment = taught(id);
        UUID terms = assignment.terms().id();
        OpenMarkingQueries.Count count = queries.count(terms, item);
        UUID latest = count.version();
        if (latest == null) {
            throw new NotFoundException();
        }
        Paging paging = new Paging(page, PAGE_SIZE, waiting ? count.waiting() : count.answers());
        List<OpenMarkingQueries.Row> rows = queries.page(
                terms, item, assignment.schoolClass().id(), waiting, PAGE_SIZE, (paging.number() - 1) * PAGE_SIZE);
        Set<UUID> asked = rows.stream().map(OpenMarkingQueries.Row::version).collect(Collectors.toSet());
        asked.add(latest);
        Map<UUID, Asked> byVersion =
                versions.list("id in ?1", asked).stream().collect(Collectors.toMap(ItemVersion::id, this::asked));
        return new OpenMarkingView.Sheet(
                head(assignment),
                item,
                Objects.requireNonNull(byVersion.get(latest)),
                count.answers(),
                count.waiting(),
                hidden,
                waiting,
                after(terms, item),
                rows.stream()
                        .map(row -> entry(
                                row,
                                hidden
                                        ? pseudonym(id, row.person())
                                        : row.student().isEmpty() ? messages.gone() : row.student(),
                                row.version().equals(latest) ? null : byVersion.get(row.version())))
                        .toList(),
                paging);
    }

    private Assignment taught(UUID id) {
        return assignments.taughtOne(id, person.viewer()).orElseThrow(NotFoundException::new);
    }

    private static Head head(Assignment assignment) {
        SchoolClass of = assignment.schoolClass();
        return new Head(assignment.id(), assignment.title(), of.id(), of.name());
    }

    /** The next question whose answers wait, from the beginning again after the last. */
    private String after(UUID terms, String item) {
        List<OpenMarkingView.Line> lines = queries.lines(terms);
        List<String> items = lines.stream().map(OpenMarkingView.Line::item).toList();
        int here = items.indexOf(item);
        for (int i = 1; i < items.size(); i++) {
            OpenMarkingView.Line line = lines.get((here + i) % items.size());
            if (line.waiting() > 0) {
                return line.item();
            }
        }
        return "";
    }

    /** Stays the same within what is assigned, and tells nothing of whom it stands for. */
    private String pseudonym(UUID assignment, UUID student) {
        String hash = Sha256.of(assignment + "\n" + student);
        long number = Long.parseLong(hash.substring(0, 12), 16);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            letters.append(LETTERS.charAt((int) (number % LETTERS.length())));
            number /= LETTERS.length();
        }
        return messages.somebody(letters.toString());
    }

    private Asked asked(ItemVersion version) {
        OpenItem item = (OpenItem) version.item();
        StoredArticle article = version.storedItem().article();
        return new Asked(
                version.id(),
                item.stem(),
                item.back(),
                item.guide(),
                item.origin().added().picture(),
                Passage.of(
                        slug -> slug.isEmpty() ? article : articles.bySlug(slug).orElseThrow(),
                        item.origin().evidence()),
                new Screen.Source(article.slug(), article.title(), article.language(), null));
    }

    private Entry entry(OpenMarkingQueries.Row row, String student, @Nullable Asked otherwise) {
        Double byHand = row.byHand();
        UUID mark = row.mark();
        return new Entry(
                row.id(),
                student,
                row.prose(),
                row.answeredAt(),
                row.points(),
                byHand == null ? "" : Verdicts.reached(byHand, row.points()),
                row.comment(),
                mark == null ? "" : mark.toString(),
                row.marker().isEmpty() ? messages.gone() : row.marker(),
                row.markedAt(),
                row.waits() ? row.alike() - 1 : 0,
                row.waits(),
                otherwise);
    }
}
