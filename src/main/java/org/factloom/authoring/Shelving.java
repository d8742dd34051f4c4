package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.library.OwnShelf;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.web.Problem;
import org.hibernate.exception.ConstraintViolationException;

/** Copies sets, puts them away and deletes them. */
@ApplicationScoped
class Shelving {

    /** What is only of the set. Whatever answers refer to stops it. */
    private static final List<String> DELETIONS = List.of(
            "update item set current_version = null where set_id = :set",
            "delete from item_fact where item_id in (select id from item where set_id = :set)",
            "delete from item_version where item_id in (select id from item where set_id = :set)",
            "delete from item where set_id = :set",
            "delete from set_fact where set_id = :set",
            "delete from question_set where id = :set");

    private final QuestionSets sets;
    private final SetItems items;
    private final OwnShelf shelf;
    private final Copying copying;
    private final CurrentPerson person;
    private final EntityManager database;
    private final SetsMessages messages;
    private final Clock clock;

    Shelving(
            QuestionSets sets,
            SetItems items,
            OwnShelf shelf,
            Copying copying,
            CurrentPerson person,
            EntityManager database,
            SetsMessages messages,
            Clock clock) {
        this.sets = sets;
        this.items = items;
        this.shelf = shelf;
        this.copying = copying;
        this.person = person;
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    /** A set of one's own with all that a set holds that one sees. */
    @Transactional
    QuestionSet copy(String slug) {
        UUID viewer = person.viewer();
        QuestionSet from = sets.seen(slug, viewer).orElseThrow(NotFoundException::new);
        StoredArticle article = from.article().orElseThrow(NotFoundException::new);
        String title = messages.copy_of(from.title());
        QuestionSet to =
                shelf.draft(viewer, article, title.substring(0, Math.min(title.length(), SetsMessages.LONGEST_TITLE)));
        copying.ground(from, to);
        copying.items(items.places(from.id()).stream().map(ItemOrder.Place::id).toList(), to, viewer);
        return to;
    }

    @Transactional
    void archive(String slug, boolean away) {
        QuestionSet set = own(slug);
        if (away) {
            set.archive(clock.instant());
        } else {
            set.unarchive();
        }
    }

    /** @throws Problem 409 where it is assigned, or somebody answered one of its questions */
    @Transactional
    void delete(String slug) {
        UUID set = own(slug).id();
        Number assigned =
                (Number) database.createNativeQuery("select count(*) from terms where set_id = :set and assigned")
                        .setParameter("set", set)
                        .getSingleResult();
        if (assigned.intValue() > 0) {
            throw new Problem(Status.CONFLICT, messages.answered_already());
        }
        try {
            DELETIONS.forEach(deletion -> database.createNativeQuery(deletion)
                    .setParameter("set", set)
                    .executeUpdate());
        } catch (ConstraintViolationException answered) {
            throw new Problem(Status.CONFLICT, messages.answered_already());
        }
    }

    private QuestionSet own(String slug) {
        return sets.own(slug, person.viewer()).orElseThrow(NotFoundException::new);
    }
}
