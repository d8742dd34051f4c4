package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Fact;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.item.Item.Option;
import org.factloom.item.SharedRelation.Member;

/**
 * Writes items that ask of which article something is true: "Which of these films was directed by Adam Shankman?" The other
 * options are articles of the same kind of which their boxes tell something else, and whose texts do not name the value.
 */
final class WhichOfThese {

    private static final int MOST_OPTIONS = 4;
    private static final int LEAST_OPTIONS = 3;

    /** Of one relation, so that they do not become a habit. */
    private static final int MOST_ITEMS = 2;

    private WhichOfThese() {}

    static Stream<Joint> write(SharedRelation relation, TopicMaterial material) {
        if (JointMatching.write(relation).isPresent()) {
            return Stream.empty();
        }
        return relation.members().stream()
                .flatMap(key -> write(key, relation, material).map(item -> new Joint(item, key.source())).stream())
                .limit(MOST_ITEMS);
    }

    private static Optional<Item> write(Member key, SharedRelation relation, TopicMaterial material) {
        List<Member> others = new ArrayList<>(relation.members().stream()
                .filter(other -> isFalseOf(key, other))
                .toList());
        Optional<String> stem = stem(key, relation.kind().several());
        if (stem.isEmpty() || others.size() < LEAST_OPTIONS - 1) {
            return Optional.empty();
        }
        Fact fact = key.finding().fact();
        Collections.shuffle(others, material.random("which of these " + fact.id()));
        List<Member> shown = new ArrayList<>(others.subList(0, Math.min(others.size(), MOST_OPTIONS - 1)));
        shown.add(key);
        Collections.shuffle(shown, material.random("options " + fact.id()));
        return Optional.of(new Item.MultipleChoice(
                TopicMaterial.origin(
                        Form.MULTIPLE_CHOICE,
                        "joint/which-" + relation.name(),
                        List.of(key.finding()),
                        List.of(key.evidence())),
                stem.get(),
                shown.stream()
                        .map(member -> new Option(member.title(), isSame(member, key) ? null : member.evidence()))
                        .toList(),
                shown.indexOf(key),
                false));
    }

    /** "Hairspray was directed by {}." becomes a question; nothing where the statement is built otherwise or a date is told. */
    private static Optional<String> stem(Member key, String kind) {
        String statement = key.finding().wording().statement();
        String topic = key.source().reading().topic().told();
        boolean fits = !(key.finding().fact().value() instanceof Value.Date)
                && statement.toLowerCase(Locale.ROOT).startsWith(topic.toLowerCase(Locale.ROOT) + " ")
                && statement.endsWith(".")
                && !statement.contains(":");
        if (!fits) {
            return Optional.empty();
        }
        String predicate = statement.substring(topic.length(), statement.length() - 1);
        return Optional.of("Which of these " + kind
                + predicate.replace(Wording.SLOT, key.finding().fact().value().text()) + "?");
    }

    /** Its box tells another value, and no sentence of it could make the key's true: none names it, nor its last word. */
    private static boolean isFalseOf(Member key, Member other) {
        String text = " " + AliasKey.fold(other.source().reading().article().text()) + " ";
        String value = AliasKey.fold(key.value());
        String last = value.substring(value.lastIndexOf(' ') + 1);
        return !isSame(other, key)
                && !AliasKey.mayBeSame(key.value(), other.value())
                && !text.contains(" " + value + " ")
                && !text.contains(" " + last + " ");
    }

    private static boolean isSame(Member one, Member other) {
        return one.finding().fact().id().equals(other.finding().fact().id());
    }
}
