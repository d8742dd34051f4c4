package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.factloom.account.CurrentPerson;
import org.factloom.authoring.ItemFields;
import org.factloom.authoring.ItemReader;
import org.factloom.item.Grading;
import org.factloom.item.Item;
import org.factloom.item.Mark;
import org.factloom.item.Response;
import org.factloom.library.EditedItems;
import org.factloom.library.QuestionSet;
import org.factloom.library.QuestionSets;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredArticles;
import org.factloom.library.StoredItem;

/** Shows what is written of an item as a student will see it. Nothing is stored. */
@ApplicationScoped
class Previewing {

    /** Of an item that is nowhere. */
    private static final String ID = "preview";

    /** Options keep their places while their maker writes. */
    private static final long SEED = 1;

    private final QuestionSets sets;
    private final EditedItems items;
    private final StoredArticles articles;
    private final ItemReader reader;
    private final CurrentPerson person;
    private final PreviewMessages messages;
    private final Clock clock;

    Previewing(
            QuestionSets sets,
            EditedItems items,
            StoredArticles articles,
            ItemReader reader,
            CurrentPerson person,
            PreviewMessages messages,
            Clock clock) {
        this.sets = sets;
        this.items = items;
        this.articles = articles;
        this.reader = reader;
        this.person = person;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param id of the item; of none for a new one
     * @throws NotFoundException where the person may not edit the set
     */
    @Transactional
    Preview of(String slug, String id, ItemFields fields) {
        QuestionSet set = sets.worked(slug, person.viewer()).orElseThrow(NotFoundException::new);
        StoredArticle article =
                items.find(set, id).map(StoredItem::article).or(set::article).orElseThrow(NotFoundException::new);
        ItemReader.Read read = reader.read(fields, ItemReader.Ground.fresh(ID), article.article());
        Item item = read.item();
        return new Preview(
                slug,
                set.title(),
                item == null ? null : shown(item, article),
                item == null ? read.errors().all() : Map.of());
    }

    private Preview.Shown shown(Item item, StoredArticle article) {
        AskedItem asked = new AskedItem(item, new Assembly(new SplittableRandom(SEED)).shownOrder(item));
        return new Preview.Shown(
                OpenQuestion.of(
                        Question.of(1, asked, item.origin().added().points()), article.language(), null, Help.NONE),
                new Screen.Source(article.slug(), article.title(), article.language(), null),
                told(asked, SampleAnswers.right(item), article),
                told(asked, SampleAnswers.wrong(item, messages.no_answer()), article));
    }

    private Feedback told(AskedItem asked, Response response, StoredArticle own) {
        Mark mark = Grading.grade(asked.item(), response);
        MarkedAnswer answer = new MarkedAnswer(
                Outcome.ofScore(mark.score()), mark.score(), ResponseForm.of(response), mark.remark(), clock.instant());
        return Feedback.of(asked, answer, slug -> Optional.of(slug)
                .filter(other -> !other.isEmpty())
                .flatMap(articles::bySlug)
                .orElse(own));
    }
}
