package org.factloom.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factloom.library.AskableItem;
import org.factloom.library.AskableItems;
import org.factloom.library.ItemVersion;

/** Items as they are chosen from, read once: a version never changes, and a class starts the same exam at the same time. */
@ApplicationScoped
class Candidates {

    private static final int MOST = 10_000;

    private final AskableItems items;
    private final Cache<AskableItem, Candidate> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Candidates(AskableItems items) {
        this.items = items;
    }

    /** Each with the lowest rank. To be called in a transaction. */
    Map<AskableItem, Candidate> of(Collection<AskableItem> asked) {
        return read.getAll(asked, this::read);
    }

    private Map<AskableItem, Candidate> read(Set<? extends AskableItem> asked) {
        List<UUID> ids = asked.stream().map(AskableItem::version).toList();
        Map<UUID, ItemVersion> versions =
                items.versions(ids).stream().collect(Collectors.toMap(ItemVersion::id, Function.identity()));
        return asked.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        item -> Candidate.of(
                                Objects.requireNonNull(versions.get(item.version()))
                                        .item(),
                                item.article(),
                                0)));
    }
}
