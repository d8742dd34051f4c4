package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Entity;
import org.factloom.fact.Entity.Kind;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Topic;
import org.factloom.fact.Value;

/**
 * Wrong options for a fact: other values of its slot in the article, then in siblings, then made ones of the same type.
 * None may be an alias of the key, stand in the evidence or the question, or be another option's alias.
 */
final class Distractors {

    /** Three good ones suffice; two make an item. */
    static final int MOST = 3;

    private static final int FEWEST = 2;

    /** What lies in what: neighbours of the key are known or nothing is. */
    private static final Set<String> SUBDIVISIONS = Set.of(
            "country",
            "region",
            "county",
            "province",
            "state",
            "district",
            "department",
            "canton",
            "prefecture",
            "governorate",
            "municipality",
            "parish",
            "oblast",
            "voivodeship",
            "autonomous community",
            "island",
            "territory",
            "borough");

    /** Relatives and holders of an office: nobody else whom the article names could be meant. */
    private static final Set<String> CLOSE = Set.of("kin", "office");

    /** No option may be longer than another by more than this factor. */
    private static final double LENGTHS = 1.8;

    private final Material material;

    Distractors(Material material) {
        this.material = material;
    }

    /** At most {@link #MOST}, best first; fewer than two where the article has no more. */
    List<String> of(Finding finding) {
        if (finding.wording().slot().equals("verbatim")) {
            return List.of();
        }
        return of(finding, keys(finding).getFirst());
    }

    private List<String> of(Finding finding, Value key) {
        return switch (key) {
            case Value.Date _ when finding.wording().slot().equals("deadline") -> List.of();
            case Value.Date date -> new DateDistractors(material).of(finding, date);
            case Value.Quantity quantity -> QuantityDistractors.of(material, finding, quantity);
            case Value.Person _ ->
                finding.wording().slot().equals("alias") ? List.of() : entities(finding, Kind.PERSON);
            case Value.Place place ->
                SUBDIVISIONS.contains(finding.wording().slot())
                        ? closed(finding, place)
                        : entities(finding, Kind.PLACE);
            case Value.Organisation _ ->
                finding.wording().slot().equals("acronym") ? List.of() : entities(finding, Kind.ORGANISATION);
            case Value.Term term -> terms(finding, term);
            case Value.Several _ -> List.of();
        };
    }

    /** What is right: the values of a list, all of one type; otherwise the one value. */
    private static List<Value> keys(Finding finding) {
        return finding.fact().value() instanceof Value.Several several
                ? several.values()
                : List.of(finding.fact().value());
    }

    private List<String> entities(Finding finding, Kind kind) {
        List<String> ofSlot = sameSlot(finding);
        if (isOfBox(finding.fact())) {
            List<String> chosen = choose(finding, ofSlot);
            if (chosen.size() >= FEWEST || CLOSE.contains(finding.wording().slot()) || isOnlyInBox(finding)) {
                return chosen;
            }
        }
        String key = keys(finding).getFirst().text();
        Opponents opponents = new Opponents(material);
        SameType same = new SameType(material.reading(), finding, keys(finding).getFirst());
        Predicate<Entity> comparable =
                entity -> same.accepts(entity) && (kind != Kind.PERSON || opponents.mayReplace(entity.name(), key));
        List<String> own = names(material.reading(), comparable, same);
        List<String> others = material.related().stream()
                .flatMap(sibling -> names(sibling.reading(), comparable, same).stream())
                .toList();
        Stream<String> first = isOfBox(finding.fact()) ? ofSlot.stream() : Stream.of();
        return choose(
                finding,
                Stream.concat(first, Stream.concat(own.stream(), others.stream()))
                        .toList());
    }

    /** Whom the prose never names is nobody that those whom it names could be taken for. */
    private boolean isOnlyInBox(Finding finding) {
        return material.reading()
                .entities()
                .find(finding.fact().value().text())
                .filter(entity ->
                        !material.reading().entities().mentions(entity).isEmpty()
                                || !entity.aliases().isEmpty())
                .isEmpty();
    }

    /** Values of other facts that stand in the same slot: the crew of a film, whoever stood on a podium; the nearest first. */
    private List<String> sameSlot(Finding finding) {
        Opponents opponents = new Opponents(material);
        String key = finding.fact().value().text();
        int at = finding.fact().evidence().getFirst().span().start();
        return material.findings().stream()
                .filter(other -> other.fact().family() == finding.fact().family()
                        && other.fact().value().getClass()
                                == finding.fact().value().getClass()
                        && other.wording().slot().equals(finding.wording().slot()))
                .sorted(Comparator.comparing(other ->
                        Math.abs(other.fact().evidence().getFirst().span().start() - at)))
                .map(other -> other.fact().value().text())
                .filter(other -> opponents.mayReplace(other, key))
                .toList();
    }

    private static List<String> names(Reading reading, Predicate<Entity> comparable, SameType same) {
        return reading.entities().all().stream()
                .filter(entity -> isPresentable(entity) && comparable.test(entity))
                .sorted(same.nearestFirst(reading))
                .map(Entity::name)
                .toList();
    }

    /** A line of the infobox lists several, each with a role of its own: the others are wrong for this one. */
    private static boolean isOfBox(Fact fact) {
        return fact.value() instanceof Value.Person
                && fact.evidence().getFirst().section().equals(Evidence.INFOBOX);
    }

    private static boolean isPresentable(Entity entity) {
        return entity.kind() == Kind.PLACE
                ? entity.name().matches("\\p{Lu}\\p{Ll}[\\p{L}’' -]+")
                : entity.name().contains(" ") && !entity.name().contains(" and ");
    }

    private List<String> closed(Finding finding, Value value) {
        return choose(
                finding,
                ClosedSet.others(
                        finding.wording().slot(),
                        value.text(),
                        material.random(finding.fact().id())));
    }

    private List<String> terms(Finding finding, Value.Term term) {
        Stream<Finding> own = material.findings().stream();
        Stream<Finding> others = material.related().stream().flatMap(sibling -> sibling.findings().stream());
        List<String> sameSlot = Stream.concat(own, others)
                .filter(other -> other.wording().slot().equals(finding.wording().slot()))
                .map(other -> other.fact().value().text())
                .toList();
        List<String> closed = ClosedSet.others(
                finding.wording().slot(),
                term.text(),
                material.random(finding.fact().id()));
        return choose(finding, Stream.concat(sameSlot.stream(), closed.stream()).toList());
    }

    /** The first candidates that are false, plausible and unlike each other. */
    private List<String> choose(Finding finding, List<String> candidates) {
        Fact fact = finding.fact();
        List<String> fair = new ArrayList<>();
        for (String candidate : new LinkedHashSet<>(candidates)) {
            boolean barred = keys(finding).stream().anyMatch(key -> AliasKey.mayBeSame(candidate, key.text()))
                    || finding.accepted().stream().anyMatch(alias -> AliasKey.mayBeSame(alias, candidate))
                    || !isOfBox(fact)
                            && fact.evidence().stream().anyMatch(evidence -> mentions(evidence.text(), candidate))
                    || mentions(finding.wording().question(), candidate)
                    || isTopic(candidate)
                    || fact.evidence().stream().anyMatch(evidence -> mayBeIn(evidence.text(), candidate))
                    || fair.stream().anyMatch(other -> AliasKey.mayBeSame(other, candidate))
                    || isTrueToo(finding, candidate)
                    || keys(finding).stream().noneMatch(key -> similarLength(candidate, key.text()));
            if (!barred) {
                fair.add(candidate);
            }
        }
        return withoutHint(finding, fair);
    }

    /**
     * The first of them. Where all are shorter than the key, one that is not takes the last one's place, but for as many
     * items as chance would make so.
     */
    private List<String> withoutHint(Finding finding, List<String> fair) {
        List<String> chosen = new ArrayList<>(fair.subList(0, Math.min(MOST, fair.size())));
        int key = keys(finding).stream()
                .mapToInt(value -> value.text().length())
                .max()
                .orElse(0);
        boolean longest = chosen.stream().allMatch(other -> other.length() < key);
        boolean stays = material.random("length " + finding.fact().id()).nextInt(MOST + 1) == 0;
        if (longest && !stays && fair.size() > MOST) {
            fair.subList(MOST, fair.size()).stream()
                    .filter(other -> other.length() >= key)
                    .findFirst()
                    .ifPresent(longer -> chosen.set(MOST - 1, longer));
        }
        return chosen;
    }

    private boolean isTopic(String candidate) {
        Topic topic = material.reading().topic();
        String withoutHead = topic.name().replaceFirst("(?i) " + Pattern.quote(topic.head()) + "$", "");
        return AliasKey.mayBeSame(candidate, topic.name())
                || AliasKey.of(candidate).equals(AliasKey.of(withoutHead));
    }

    /** Whether a part of the evidence may be the candidate under another spelling: "Ar-Rashid army camp", "Camp Rashid". */
    private static boolean mayBeIn(String evidence, String candidate) {
        return Stream.of(evidence.split("[,;:()]", -1))
                .anyMatch(part -> AliasKey.of(part).equals(AliasKey.of(candidate)));
    }

    /** Whether another fact gives the candidate as an answer to the same question. */
    private boolean isTrueToo(Finding finding, String candidate) {
        return material.findings().stream()
                .anyMatch(other -> other.fact().relation().equals(finding.fact().relation())
                        && other.fact().subject().equals(finding.fact().subject())
                        && AliasKey.mayBeSame(other.fact().value().text(), candidate));
    }

    private boolean mentions(String text, String candidate) {
        Set<String> forms = new LinkedHashSet<>(Set.of(candidate));
        material.reading().entities().find(candidate).ifPresent(entity -> forms.addAll(entity.aliases()));
        String folded = " " + AliasKey.fold(text) + " ";
        return forms.stream().anyMatch(form -> folded.contains(" " + AliasKey.fold(form) + " "));
    }

    private static boolean similarLength(String one, String other) {
        double ratio = (double) Math.max(one.length(), other.length()) / Math.min(one.length(), other.length());
        return ratio <= LENGTHS || Math.abs(one.length() - other.length()) <= 4;
    }

    /** Up to {@code most} of the candidates on each side of the key, drawn so that the key's place is as likely as any. */
    static <T extends Comparable<T>> List<T> around(List<T> candidates, T key, Random random) {
        List<T> below = new ArrayList<>(
                candidates.stream().filter(it -> it.compareTo(key) < 0).toList());
        List<T> above = new ArrayList<>(
                candidates.stream().filter(it -> it.compareTo(key) > 0).toList());
        int count = Math.min(MOST, below.size() + above.size());
        int place = random.nextInt(count + 1);
        int before = Math.clamp(place, Math.max(0, count - above.size()), Math.min(count, below.size()));
        List<T> chosen = new ArrayList<>(below.subList(0, before));
        chosen.addAll(above.subList(0, count - before));
        Collections.sort(chosen);
        return chosen;
    }
}
