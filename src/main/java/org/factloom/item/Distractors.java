package org.factloom.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Entity;
import org.factloom.fact.Entity.Kind;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Finding;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;

/**
 * Wrong options for a fact: other values of its slot in the article, then in siblings, then made ones of the same type.
 * None may be an alias of the key, stand in the evidence or the question, or be another option's alias.
 */
final class Distractors {

    /** What may as well hold of the others of its slot: another name, a term of another matter. */
    private static final Set<String> UNRIVALLED = Set.of("verbatim", "term", "other name", "acronym");

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

    /** "Eva Holm", "Hafiz al-Asad", "Joseph \"Holy Joe\" Atkinson", "John F. Kennedy"; no street and no treaty. */
    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}’'.-]*(?: (?:[“\"][^”\"]+[”\"]|(?:al-|d’|d')?\\p{Lu}[\\p{L}’'.-]*|de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le)){1,5}");

    private final Material material;
    private final WrongOptions wrong;

    Distractors(Material material) {
        this.material = material;
        wrong = new WrongOptions(material);
    }

    /** At most {@link #MOST}, best first; fewer than two where the article has no more. */
    List<String> of(Finding finding) {
        if (UNRIVALLED.contains(finding.wording().slot())) {
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
    static List<Value> keys(Finding finding) {
        return finding.fact().value() instanceof Value.Several several
                ? several.values()
                : List.of(finding.fact().value());
    }

    private List<String> entities(Finding finding, Kind kind) {
        List<String> ofSlot = sameSlot(finding);
        if (isOfBox(finding.fact())) {
            List<String> chosen = wrong.of(finding, ofSlot);
            if (chosen.size() >= FEWEST || CLOSE.contains(finding.wording().slot()) || isOnlyInBox(finding)) {
                return chosen;
            }
        }
        String key = keys(finding).getFirst().text();
        Opponents opponents = new Opponents(material);
        SameType same = new SameType(material.reading(), finding, keys(finding).getFirst());
        Peers peers = new Peers(material, finding, key);
        ProperName proper = new ProperName(material.reading());
        Predicate<Entity> comparable = entity -> same.accepts(entity)
                && (kind != Kind.PERSON || proper.isWhole(entity.name()) && !proper.isAlias(entity.name()))
                && (kind != Kind.PERSON || opponents.mayReplace(entity.name(), key) && peers.mayReplace(entity.name()));
        Surroundings surroundings = new Surroundings(finding);
        List<String> own = names(
                material.reading(),
                comparable.and(entity ->
                        ofSlot.contains(entity.name()) || surroundings.hold(entity.name(), material.reading())),
                same);
        List<String> others = material.related().stream()
                .flatMap(sibling -> names(
                        sibling.reading(),
                        comparable.and(entity -> surroundings.hold(entity.name(), sibling.reading())),
                        same)
                        .stream())
                .toList();
        Stream<String> first = isOfBox(finding.fact()) ? ofSlot.stream() : Stream.of();
        Stream<String> all = Stream.concat(first, Stream.concat(own.stream(), others.stream()));
        return wrong.of(
                finding,
                kind == Kind.PERSON
                        ? all.sorted(Comparator.comparingInt(peers::distance)).toList()
                        : all.toList());
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
        Peers peers = new Peers(material, finding, key);
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
                .filter(other -> !(finding.fact().value() instanceof Value.Person) || peers.mayReplace(other))
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
    static boolean isOfBox(Fact fact) {
        return fact.value() instanceof Value.Person
                && fact.evidence().getFirst().section().equals(Evidence.INFOBOX);
    }

    private static boolean isPresentable(Entity entity) {
        return switch (entity.kind()) {
            case PLACE -> entity.name().matches("\\p{Lu}\\p{Ll}[\\p{L}’' -]+");
            case PERSON -> PERSON.matcher(entity.name()).matches();
            case ORGANISATION, OTHER ->
                entity.name().contains(" ") && !entity.name().matches(".* (?:and|the) .*");
        };
    }

    private List<String> closed(Finding finding, Value value) {
        return wrong.of(
                finding,
                ClosedSet.others(
                        finding.wording().slot(),
                        value.text(),
                        material.random(finding.fact().id())));
    }

    private List<String> terms(Finding finding, Value.Term term) {
        if (ClosedSet.isSpan(finding.wording().slot())) {
            int year = Integer.parseInt(term.text().replaceAll("\\D.*", ""));
            boolean century = finding.wording().slot().equals("century");
            return wrong.of(
                    finding,
                    ClosedSet.spans(
                            finding.wording().slot(),
                            term.text(),
                            new Lifetime(material, List.of()).beginning(century ? 100 * year : year),
                            material.random(finding.fact().id())));
        }
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
        return wrong.of(
                finding, Stream.concat(sameSlot.stream(), closed.stream()).toList());
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
