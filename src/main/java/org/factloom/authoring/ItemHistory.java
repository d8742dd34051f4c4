package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.factloom.account.CurrentPerson;
import org.factloom.exchange.ItemJson;
import org.factloom.item.Item;
import org.factloom.library.EditedItems;
import org.factloom.library.QuestionSet;
import org.factloom.library.StoredItem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The versions of an item, who wrote them and when, and what changed from one to the next. */
@ApplicationScoped
class ItemHistory {

    private static final String VERSIONS = """
            select v.number, v.created_at, p.name from item_version v left join person p on p.id = v.author_id
            where v.item_id = :item order by v.number desc limit 500""";

    private static final String CONTENT =
            "select cast(content as text) from item_version where item_id = :item and number = :number";

    private final Editing editing;
    private final EditedItems items;
    private final CurrentPerson person;
    private final EntityManager database;

    ItemHistory(Editing editing, EditedItems items, CurrentPerson person, EntityManager database) {
        this.editing = editing;
        this.items = items;
        this.person = person;
        this.database = database;
    }

    /**
     * A version.
     *
     * @param author null where no person wrote it, or whoever did has left
     */
    record Version(int number, Instant at, @Nullable String author) {

        /** "2026-11-21 10:42 UTC", until a script of the page says it in the reader's zone. */
        public String clock() {
            return Clocks.minute(at);
        }
    }

    /**
     * The versions of an item, the latest first, and one of them beside the one before.
     *
     * @param current the number of the latest
     * @param fields of the shown one; of the first all are new
     */
    record History(
            EditorView.Subject subject,
            String id,
            String stem,
            int current,
            Version shown,
            List<Version> versions,
            List<Compared> fields) {

        /** The number of the version before the shown one. */
        public int before() {
            return shown.number() - 1;
        }

        public boolean unchanged() {
            return fields.stream().allMatch(Compared::same);
        }

        public boolean latest() {
            return shown.number() == current;
        }
    }

    /** @param number of the version to show; the latest where there is none of it */
    @Transactional
    History of(String slug, String id, int number) {
        QuestionSet set = editing.worked(slug);
        StoredItem stored = items.find(set, id).orElseThrow(NotFoundException::new);
        List<Version> versions = versions(id);
        Version shown = versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseGet(versions::getFirst);
        Item item = content(id, shown.number()).orElseThrow(NotFoundException::new);
        Item before = content(id, shown.number() - 1).orElse(item);
        return new History(
                EditorView.Subject.of(set, stored.article()),
                id,
                stored.current().item().stem(),
                stored.current().number(),
                shown,
                versions,
                Compared.of(before, item));
    }

    /**
     * Makes a new version that says what an old one said.
     *
     * @param known the latest version when the person looked
     * @return whether it is so; not where there is a newer version
     */
    @Transactional
    boolean takeBack(String slug, String id, int number, int known) {
        StoredItem stored = items.find(editing.locked(slug), id).orElseThrow(NotFoundException::new);
        Item old = content(id, number).orElseThrow(NotFoundException::new);
        return items.revise(stored, FactOrder.of(stored.current().item(), old), known, person.viewer());
    }

    /** The latest version. */
    Version latest(String id) {
        return versions(id).getFirst();
    }

    private List<Version> versions(String id) {
        return session().createNativeQuery(VERSIONS, Tuple.class).setParameter("item", id).getResultList().stream()
                .map(row -> new Version(
                        row.get("number", Integer.class),
                        row.get("created_at", Instant.class),
                        row.get("name", String.class)))
                .toList();
    }

    private Optional<Item> content(String id, int number) {
        return session()
                .createNativeQuery(CONTENT, String.class)
                .setParameter("item", id)
                .setParameter("number", number)
                .uniqueResultOptional()
                .map(ItemJson::read);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
