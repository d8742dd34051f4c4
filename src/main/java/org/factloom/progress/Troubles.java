package org.factloom.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.fact.Fact;
import org.factloom.item.Item;
import org.factloom.learning.Leech;
import org.factloom.learning.Leeches;
import org.factloom.library.Passage;
import org.factloom.library.StoredArticle;
import org.factloom.library.StoredFact;
import org.factloom.library.StoredFacts;
import org.factloom.library.StoredItem;
import org.factloom.library.StoredItems;
import org.factloom.quiz.Screen;

/** What learners forget again and again, in a few statements however much it is. */
@ApplicationScoped
class Troubles {

    /** More of them nobody mends at once; when these are mended, the others come. */
    private static final int MOST = 50;

    private final Leeches leeches;
    private final StoredFacts facts;
    private final StoredItems items;

    Troubles(Leeches leeches, StoredFacts facts, StoredItems items) {
        this.leeches = leeches;
        this.facts = facts;
        this.items = items;
    }

    @Transactional
    List<Trouble> of(UUID teacher) {
        List<Leech> found = leeches.of(teacher, MOST);
        List<String> ids = found.stream().map(Leech::fact).toList();
        Map<String, StoredFact> stated =
                facts.withIds(ids).stream().collect(Collectors.toMap(StoredFact::id, Function.identity()));
        List<StoredItem> asking = items.ofFacts(ids, teacher);
        return found.stream()
                .map(leech -> trouble(leech, Objects.requireNonNull(stated.get(leech.fact())), asking))
                .toList();
    }

    private static Trouble trouble(Leech leech, StoredFact stored, List<StoredItem> asking) {
        Fact fact = stored.fact();
        StoredArticle article = stored.article();
        List<String> stems = asking.stream()
                .filter(item -> item.facts().contains(stored))
                .map(item -> item.current().item().stem().replace(Item.BLANK, "…"))
                .sorted()
                .toList();
        return new Trouble(
                leech,
                new Screen.Source(article.slug(), article.title(), article.language(), fact.id()),
                fact.subject() + ", " + fact.said(),
                fact.value().text(),
                Passage.of(_ -> article, fact.evidence()),
                stems);
    }
}
