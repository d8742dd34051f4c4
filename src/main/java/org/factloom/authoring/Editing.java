package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Article;
import org.factloom.authoring.ItemReader.Ground;
import org.factloom.authoring.ItemReader.Read;
import org.factloom.fact.Evidence;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.library.EditedItems;
import org.factloom.library.Pictures;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredItem;
import org.factloom.web.FormErrors;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Writing and changing the items of a set, by whoever may edit the set. */
@ApplicationScoped
class Editing {

    private static final Pattern ID = Pattern.compile("i[0-9a-f]{16}");

    private final QuestionSets sets;
    private final EditedItems items;
    private final SetItems placed;
    private final ItemReader reader;
    private final Pictures pictures;
    private final CurrentPerson person;
    private final RandomGenerator chance;
    private final EditorMessages messages;
    private final FaultMessages faults;

    Editing(
            QuestionSets sets,
            EditedItems items,
            SetItems placed,
            ItemReader reader,
            Pictures pictures,
            CurrentPerson person,
            RandomGenerator chance,
            EditorMessages messages,
            FaultMessages faults) {
        this.sets = sets;
        this.items = items;
        this.placed = placed;
        this.reader = reader;
        this.pictures = pictures;
        this.person = person;
        this.chance = chance;
        this.messages = messages;
        this.faults = faults;
    }

    /** What was sent of an item: its fields, and the number of the version that they were made of, 0 for a new one. */
    record Sent(String id, int known, ItemFields fields) {

        Sent {
            fields = fields.spacious();
        }
    }

    /** What came of saving. */
    sealed interface Outcome {

        /**
         * It is what the person wrote.
         *
         * @param number the place of the item in the set, from 1; 0 where it was taken out
         */
        record Saved(int number) implements Outcome {}

        /**
         * It cannot be saved.
         *
         * @param view the page again, with what is wrong
         */
        record Wrong(EditorView view) implements Outcome {}

        /**
         * Somebody else saved a version meanwhile.
         *
         * @param view the page again, of that version
         * @param theirs what that says
         * @param mine what was sent
         */
        record Overtaken(EditorView view, Item theirs, Item mine) implements Outcome {}
    }

    /** The id of an item that is to be written. */
    String newId() {
        return "i%016x".formatted(chance.nextLong());
    }

    @Transactional
    EditorView fresh(String slug, String id, Form form) {
        QuestionSet set = worked(slug);
        return view(set, new Sent(id, 0, ItemFields.empty(form)), Ground.fresh(id));
    }

    @Transactional
    EditorView open(String slug, String id) {
        QuestionSet set = worked(slug);
        StoredItem stored = items.find(set, id).orElseThrow(NotFoundException::new);
        Item item = stored.current().item();
        ItemFields fields = WrittenFields.of(item, placed.tags(id));
        return view(set, new Sent(id, stored.current().number(), fields), Ground.of(item));
    }

    /** The page with what was sent, and nothing saved. */
    @Transactional
    EditorView again(String slug, Sent sent) {
        QuestionSet set = worked(slug);
        return view(set, sent, ground(set, sent));
    }

    @Transactional
    Outcome save(String slug, Sent sent) {
        QuestionSet set = locked(slug);
        Ground ground = ground(set, sent);
        Read read = reader.read(sent.fields(), ground, article(set).article());
        List<String> tags = Tags.of(sent.fields().tags(), read.errors(), faults);
        Item item = read.item();
        if (item != null && !mayShow(Pictures.names(List.of(item)))) {
            read.errors().add("picture", faults.no_picture());
        }
        if (item == null || !read.errors().isEmpty()) {
            return new Outcome.Wrong(view(set, sent, ground, read.errors(), read.places()));
        }
        StoredItem stored = items.find(set, sent.id()).orElse(null);
        if (stored == null) {
            stored = items.add(set, item, person.viewer());
        } else if (!items.revise(stored, FactOrder.of(stored.current().item(), item), sent.known(), person.viewer())) {
            Sent anew = new Sent(sent.id(), stored.current().number(), sent.fields());
            return new Outcome.Overtaken(
                    view(set, anew, ground), stored.current().item(), item);
        }
        placed.tags(set.id(), stored.id(), tags);
        return new Outcome.Saved(placed.number(set.id(), stored.id()));
    }

    private boolean mayShow(Set<String> shown) {
        return pictures.use(shown, person.viewer()).containsAll(shown);
    }

    /** The place of an item in its set, from 1; 0 where it was taken out. */
    @Transactional
    int number(String slug, String id) {
        return placed.number(worked(slug).id(), id);
    }

    /** What of the item stays; a new one that was saved already is that one. */
    private Ground ground(QuestionSet set, Sent sent) {
        return items.find(set, sent.id())
                .map(stored -> Ground.of(stored.current().item()))
                .orElseGet(() -> {
                    if (sent.known() > 0 || !ID.matcher(sent.id()).matches() || items.taken(sent.id())) {
                        throw new NotFoundException();
                    }
                    return Ground.fresh(sent.id());
                });
    }

    private EditorView view(QuestionSet set, Sent sent, Ground ground) {
        return view(set, sent, ground, new FormErrors(), Map.of());
    }

    private EditorView view(
            QuestionSet set, Sent sent, Ground ground, FormErrors errors, Map<String, List<Quotations.Place>> places) {
        StoredArticle stored = article(set);
        Article article = stored.article();
        Quotations quotations = new Quotations(article, ground.known());
        List<Evidence> evidence = sent.fields().quoted().stream()
                .flatMap(quote -> quotations.find(quote).evidence().stream())
                .toList();
        return new EditorView(
                subject(set), sent.id(), sent.known(), sent.fields(), errors, places, EditorText.of(article, evidence));
    }

    /**
     * An item as far as it is written.
     *
     * @param item null where it cannot be read yet
     */
    record Draft(Article article, @Nullable Item item) {}

    @Transactional
    Draft read(String slug, Sent sent) {
        QuestionSet set = worked(slug);
        Article article = article(set).article();
        return new Draft(
                article, reader.read(sent.fields(), ground(set, sent), article).item());
    }

    static EditorView.Subject subject(QuestionSet set) {
        StoredArticle article = article(set);
        return new EditorView.Subject(set.slug(), set.title(), article.slug(), article.title(), article.language());
    }

    private static StoredArticle article(QuestionSet set) {
        return set.article().orElseThrow(NotFoundException::new);
    }

    /** The same as {@link #worked}, held off from other edits until the transaction ends. */
    QuestionSet locked(String slug) {
        return sets.editable(worked(slug).slug(), person.viewer()).orElseThrow(NotFoundException::new);
    }

    /** A set that one may edit as it stands. */
    QuestionSet worked(String slug) {
        UUID viewer = person.viewer();
        QuestionSet set = sets.worked(slug, viewer).orElse(null);
        if (set == null) {
            boolean house = sets.seen(slug, viewer)
                    .filter(seen -> seen.ownerId().isEmpty())
                    .isPresent();
            throw house ? new Problem(Status.CONFLICT, messages.copy_first()) : new NotFoundException();
        }
        if (set.archived()) {
            throw new Problem(Status.CONFLICT, messages.put_away());
        }
        return set;
    }
}
