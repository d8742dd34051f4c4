package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.factloom.account.CurrentPerson;
import org.factloom.account.People;
import org.factloom.account.Person;
import org.factloom.library.Credit;
import org.factloom.library.Provenance;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.web.Problem;

/** Who else sees a set: decided by whose it is. */
@ApplicationScoped
class Sharing {

    private static final int MOST = 50;

    private final QuestionSets sets;
    private final StoredArticles articles;
    private final People people;
    private final CurrentPerson person;
    private final SharingMessages messages;

    Sharing(QuestionSets sets, StoredArticles articles, People people, CurrentPerson person, SharingMessages messages) {
        this.sets = sets;
        this.articles = articles;
        this.people = people;
        this.person = person;
        this.messages = messages;
    }

    /** Lets a teacher see and edit the set. */
    @Transactional
    void share(String slug, String name) {
        QuestionSet set = own(slug);
        Person teacher = people.teacher(name)
                .orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.no_such_teacher(name.strip())));
        if (teacher.id().equals(person.viewer())) {
            throw new Problem(Status.BAD_REQUEST, messages.yours_already());
        }
        if (set.sharedWith().size() >= MOST && !set.sharedWith().contains(teacher.id())) {
            throw new Problem(Status.BAD_REQUEST, messages.too_many_shares(MOST));
        }
        set.shareWith(teacher.id());
    }

    /** Whoever is not among them stays so. */
    @Transactional
    void unshare(String slug, String name) {
        QuestionSet set = own(slug);
        people.teacher(name).ifPresent(teacher -> set.unshare(teacher.id()));
    }

    /** Takes oneself from those with whom a set is shared. */
    @Transactional
    void leave(String slug) {
        UUID viewer = person.viewer();
        sets.editable(slug, viewer).orElseThrow(NotFoundException::new).unshare(viewer);
    }

    /**
     * Lets everybody see the set, and its article through it.
     *
     * @param licence what the owner of the article says of it; empty where that was said before
     * @param attribution the same
     * @throws Problem 400 where it must not be seen, and why
     */
    @Transactional
    void publish(String slug, String licence, String attribution) {
        QuestionSet set = own(slug);
        if (set.withdrawn().isPresent()) {
            throw new Problem(Status.CONFLICT, messages.withdrawn_stays());
        }
        StoredArticle article = set.article().orElseThrow(NotFoundException::new);
        UUID viewer = person.viewer();
        if (article.ownerId().filter(owner -> !owner.equals(viewer)).isPresent()) {
            throw new Problem(Status.BAD_REQUEST, messages.article_of_another());
        }
        if (article.ownerId().isPresent() && !licence.isBlank() && !attribution.isBlank()) {
            article.state(licence.strip(), attribution.strip());
        }
        if (new Provenance(article.source(), article.licence(), article.attribution()).incomplete()) {
            throw new Problem(Status.BAD_REQUEST, messages.licence_needed());
        }
        requireShowable(set);
        set.publish();
    }

    /** @throws Problem 400 where questions were copied into the set of whose articles not all may be shown to everybody */
    void requireShowable(QuestionSet set) {
        UUID viewer = person.viewer();
        for (Credit copied : articles.copiedInto(set.id())) {
            if (copied.ownerId() != null && !copied.ownerId().equals(viewer)) {
                throw new Problem(Status.BAD_REQUEST, messages.copied_of_another(copied.title()));
            }
            if (copied.licence().equals(Provenance.UNKNOWN)) {
                throw new Problem(Status.BAD_REQUEST, messages.copied_without_licence(copied.title()));
            }
        }
    }

    @Transactional
    void unpublish(String slug) {
        own(slug).unpublish();
    }

    private QuestionSet own(String slug) {
        return sets.own(slug, person.viewer()).orElseThrow(NotFoundException::new);
    }
}
