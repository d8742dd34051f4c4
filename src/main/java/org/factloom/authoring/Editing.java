package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.factloom.account.CurrentPerson;
import org.factloom.article.Article;
import org.factloom.authoring.ItemReader.Ground;
import org.factloom.authoring.ItemReader.Read;
import org.factloom.exchange.ItemJson;
import org.factloom.fact.Evidence;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.library.EditedItems;
import org.factloom.library.OwnShelf;
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
    private final Candidates candidates;
    private final Judging judging;
    private final Drafts drafts;
    private final ItemNotices notices;
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
            Candidates candidates,
            Judging judging,
            Drafts drafts,
            ItemNotices notices,
            CurrentPerson person,
            RandomGenerator chance,
            EditorMessages messages,
            FaultMessages faults) {
        this.sets = sets;
        this.items = items;
        this.placed = placed;
        this.reader = reader;
        this.pictures = pictures;
        this.candidates = candidates;
        this.judging = judging;
        this.drafts = drafts;
        this.notices = notices;
        this.person = person;
        this.chance = chance;
        this.messages = messages;
        this.faults = faults;
    }

    /**
     * What was sent of an item.
     *
     * @param known the number of the version that the fields were made of; 0 for a new one
     * @param proposal the candidate that saving it accepts
     */
    record Sent(
            String id,
            int known,
            ItemFields fields,
            @Nullable Proposal proposal) {

        Sent {
            fields = fields.spacious();
        }
    }

    /** The id of an item that is to be written. */
    String newId() {
        return "i%016x".formatted(chance.nextLong());
    }

    @Transactional
    EditorView fresh(String slug, String id, Form form) {
        return view(worked(slug), new Sent(id, 0, ItemFields.empty(form), null));
    }

    /** The candidate, or what somebody wrote of it before it was taken back. */
    @Transactional
    EditorView proposed(String slug, Proposal proposal) {
        QuestionSet set = worked(slug);
        Item item = candidate(set, proposal).item();
        String id = OwnShelf.idIn(set, item);
        return items.find(set, id)
                .map(stored -> view(set, stored, proposal))
                .orElseGet(() -> view(set, new Sent(id, 0, WrittenFields.of(item, List.of()), proposal)));
    }

    /** The item that a candidate became. */
    @Transactional
    Optional<String> accepted(String slug, Proposal proposal) {
        Candidate candidate = candidate(worked(slug), proposal);
        return candidate.decision().filter(Decision.ACCEPTED::equals).flatMap(_ -> candidate.itemId());
    }

    @Transactional
    EditorView open(String slug, String id) {
        QuestionSet set = worked(slug);
        return view(set, items.find(set, id).orElseThrow(NotFoundException::new), null);
    }

    private EditorView view(QuestionSet set, StoredItem stored, @Nullable Proposal proposal) {
        ItemFields fields = WrittenFields.of(stored.current().item(), placed.tags(stored.id()));
        return view(set, new Sent(stored.id(), stored.current().number(), fields, proposal));
    }

    /** The page with what was sent, and nothing saved. */
    @Transactional
    EditorView again(String slug, Sent sent) {
        return view(worked(slug), sent);
    }

    @Transactional
    EditOutcome save(String slug, Sent sent) {
        QuestionSet set = locked(slug);
        Base base = base(set, sent);
        Read read = reader.read(sent.fields(), base.ground(), base.article().article());
        List<String> tags = Tags.of(sent.fields().tags(), read.errors(), faults);
        Item item = read.item();
        if (item != null && !mayShow(Pictures.names(List.of(item)))) {
            read.errors().add("picture", faults.no_picture());
        }
        if (item == null || !read.errors().isEmpty()) {
            return new EditOutcome.Wrong(view(set, sent, base, read.errors(), read.places()));
        }
        StoredItem stored = items.find(set, sent.id()).orElse(null);
        Candidate candidate = sent.proposal() == null ? null : candidate(set, sent.proposal());
        int known = sent.known();
        if (stored == null && candidate != null) {
            stored = judging.acceptWritten(candidate);
            known = stored.current().number();
        }
        if (stored == null) {
            stored = items.add(set, item, person.viewer());
        } else if (!items.revise(
                stored,
                FactOrder.of(stored.current().item(), item),
                known,
                () -> notices.contradicted(set, sent.id()),
                person.viewer())) {
            Sent anew = new Sent(sent.id(), stored.current().number(), sent.fields(), sent.proposal());
            return new EditOutcome.Overtaken(
                    view(set, anew, base, new FormErrors(), Map.of()),
                    stored.current().item(),
                    item);
        } else if (candidate != null) {
            judging.acceptWritten(candidate);
        }
        drafts.delete(set, sent.id());
        placed.tags(set.id(), stored.id(), Tags.of(sent.fields().labels()), tags);
        return new EditOutcome.Saved(placed.number(set.id(), stored.id()));
    }

    private boolean mayShow(Set<String> shown) {
        return pictures.use(shown, person.viewer()).containsAll(shown);
    }

    /** @throws NotFoundException where there is no such item, nor can there be a new one under its id */
    void check(QuestionSet set, Sent sent) {
        base(set, sent);
    }

    /** The place of an item in its set, from 1; 0 where it was taken out. What was typed of it is given up. */
    @Transactional
    int leave(String slug, String id) {
        QuestionSet set = worked(slug);
        drafts.delete(set, id);
        return placed.number(set.id(), id);
    }

    /**
     * What of an item stays, whatever is written.
     *
     * @param article that it asks
     */
    private record Base(Ground ground, StoredArticle article) {}

    /** A new one that was saved already is that one. */
    private Base base(QuestionSet set, Sent sent) {
        return items.find(set, sent.id())
                .map(stored -> new Base(Ground.of(stored.current().item()), stored.article()))
                .orElseGet(() -> new Base(ground(set, sent), set.article().orElseThrow(NotFoundException::new)));
    }

    private Ground ground(QuestionSet set, Sent sent) {
        if (sent.proposal() != null) {
            Item item = candidate(set, sent.proposal()).item();
            if (!sent.id().equals(OwnShelf.idIn(set, item))) {
                throw new NotFoundException();
            }
            return Ground.of(ItemJson.renamed(item, sent.id()));
        }
        if (sent.known() > 0 || !ID.matcher(sent.id()).matches() || items.taken(sent.id())) {
            throw new NotFoundException();
        }
        return Ground.fresh(sent.id());
    }

    /** Only whose set it is judges. */
    private Candidate candidate(QuestionSet set, Proposal proposal) {
        return candidates
                .inSet(proposal.candidate(), set)
                .filter(_ -> set.ownerId().equals(person.id()))
                .orElseThrow(NotFoundException::new);
    }

    private EditorView view(QuestionSet set, Sent sent) {
        return view(set, sent, base(set, sent), new FormErrors(), Map.of());
    }

    private EditorView view(
            QuestionSet set, Sent sent, Base base, FormErrors errors, Map<String, List<Quotations.Place>> places) {
        Article article = base.article().article();
        Quotations quotations = new Quotations(article, base.ground().known());
        List<Evidence> evidence = sent.fields().quoted().stream()
                .flatMap(quote -> quotations.find(quote).evidence().stream())
                .toList();
        return new EditorView(
                EditorView.Subject.of(set, base.article()),
                sent.id(),
                sent.known(),
                sent.proposal(),
                sent.fields(),
                errors,
                places,
                EditorText.of(article, evidence),
                notices.of(set, sent));
    }

    /**
     * An item as far as it is written.
     *
     * @param item null where it cannot be read yet
     */
    record Written(Article article, @Nullable Item item) {}

    @Transactional
    Written read(String slug, Sent sent) {
        Base base = base(worked(slug), sent);
        Article article = base.article().article();
        return new Written(
                article, reader.read(sent.fields(), base.ground(), article).item());
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
