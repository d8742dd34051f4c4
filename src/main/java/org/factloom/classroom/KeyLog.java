package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.item.Item;
import org.factloom.library.ItemVersion;
import org.factloom.library.ItemVersions;
import org.factloom.quiz.GivenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the log is to say of answers for which no mark by hand counts: what it said at first, and what the last regrade that stands makes of that. Marks by hand
 * and regrades are given and taken back in any order, so that what was there a step before is not enough. To be called in a transaction.
 */
@ApplicationScoped
class KeyLog {

    private static final GivenAnswer.Standing AS_MARKED = new GivenAnswer.Standing(null, false);

    private final RegradeChanges changes;
    private final Regrades regrades;
    private final ItemVersions versions;

    KeyLog(RegradeChanges changes, Regrades regrades, ItemVersions versions) {
        this.changes = changes;
        this.regrades = regrades;
        this.versions = versions;
    }

    /** By the ids of the answers; of each fact 0 to 1, null where the answer tells nothing of it. */
    Map<UUID, Map<String, @Nullable Double>> of(Collection<GivenAnswer> answers) {
        Set<UUID> ids = answers.stream().map(GivenAnswer::id).collect(Collectors.toSet());
        Map<UUID, Map<String, @Nullable Double>> first = changes.firstLogs(ids);
        Map<UUID, UUID> last = changes.lastRegrades(ids);
        Map<UUID, Regrade> standing = regrades.byId(last.values());
        Map<UUID, Item> asked = asked(answers);
        Map<UUID, Map<String, @Nullable Double>> logs = new HashMap<>();
        for (GivenAnswer answer : answers) {
            Map<String, @Nullable Double> log = atFirst(answer, first.getOrDefault(answer.id(), answer.log()));
            UUID regrade = last.get(answer.id());
            Regrade stands = regrade == null ? null : standing.get(regrade);
            Item item = asked.get(answer.version());
            logs.put(
                    answer.id(),
                    stands == null || item == null ? log : stands.rule().log(answer, item, log));
        }
        return logs;
    }

    /** What a person marked at first was logged when the person did, maybe later than all else. */
    private static Map<String, @Nullable Double> atFirst(GivenAnswer answer, Map<String, @Nullable Double> known) {
        if (!answer.handMarked()) {
            return Collections.unmodifiableMap(known);
        }
        Map<String, @Nullable Double> log = new HashMap<>();
        answer.log().keySet().forEach(fact -> log.put(fact, answer.byKey(AS_MARKED)));
        return log;
    }

    private Map<UUID, Item> asked(Collection<GivenAnswer> answers) {
        Set<UUID> ids = answers.stream().map(GivenAnswer::version).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : versions.list("id in ?1", ids).stream().collect(Collectors.toMap(ItemVersion::id, ItemVersion::item));
    }
}
