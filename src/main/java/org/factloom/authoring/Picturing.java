package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.factloom.account.CurrentPerson;
import org.factloom.library.PictureFile;
import org.factloom.library.Pictures;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;

/** Pictures for the items of a set, brought by whoever may edit it. */
@ApplicationScoped
class Picturing {

    private final Pictures pictures;
    private final QuestionSets sets;
    private final CurrentPerson person;

    Picturing(Pictures pictures, QuestionSets sets, CurrentPerson person) {
        this.pictures = pictures;
        this.sets = sets;
        this.person = person;
    }

    /**
     * The title of a set.
     *
     * @throws NotFoundException where the person may not edit it
     */
    @Transactional
    String title(String slug) {
        return sets.editable(slug, person.viewer()).map(QuestionSet::title).orElseThrow(NotFoundException::new);
    }

    @Transactional
    void keep(PictureFile picture) {
        pictures.keep(List.of(picture), person.id().orElseThrow());
    }
}
