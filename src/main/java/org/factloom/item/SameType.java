package org.factloom.item;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.article.Section;
import org.factloom.article.Span;
import org.factloom.fact.AliasKey;
import org.factloom.fact.ClosedSets;
import org.factloom.fact.Entity;
import org.factloom.fact.Entity.Kind;
import org.factloom.fact.EntityType;
import org.factloom.fact.Finding;
import org.factloom.fact.NameWords;
import org.factloom.fact.Reading;
import org.factloom.fact.Value;

/** What may stand beside a key: a town beside a town, a party beside a party, nobody from a novel beside the living. */
final class SameType {

    private static final Set<EntityType> VAGUE = Set.of(EntityType.PLACE, EntityType.ORGANISATION);

    /** Sections that name people who never lived. */
    private static final String FICTION = "(?i).*(fiction|popular culture|in the arts|in film|in literature|trivia).*";

    /** A name of one word, or one that begins as names of towns do. */
    private static final String TOWN = "\\S+|(?:San|Santa|Santo|São|Saint|St\\.?|Sankt|New|Fort|Port|Los|Las|Bad) \\S+";

    private final Reading reading;
    private final Finding finding;
    private final String key;
    private final EntityType type;

    /** @param value the key, or the first of several */
    SameType(Reading reading, Finding finding, Value value) {
        this.reading = reading;
        this.finding = finding;
        key = value.text();
        type = type(reading, finding, value);
    }

    /** The type that the slot names, or that of the key's entity. */
    private static EntityType type(Reading reading, Finding finding, Value value) {
        String slot = finding.wording().slot().toUpperCase(Locale.ROOT);
        Optional<EntityType> known = reading.entities().find(value.text()).map(Entity::type);
        Optional<EntityType> named = Stream.of(EntityType.values())
                .filter(type -> type.name().equals(slot))
                .findFirst();
        return named.filter(type -> !VAGUE.contains(type) || known.isEmpty())
                .or(() -> known)
                .or(() -> named)
                .orElse(EntityType.valueOf(value.type().toUpperCase(Locale.ROOT).replace("TERM", "OTHER")));
    }

    boolean accepts(Entity entity) {
        boolean same = entity.type() == type
                || type == EntityType.TOWN && entity.type() == EntityType.PLACE && isLikeTown(entity)
                || type == EntityType.PLACE && entity.type() == EntityType.TOWN;
        boolean organisations = type.kind() != Kind.ORGANISATION
                || NameWords.classOf(entity.name()).equals(NameWords.classOf(key));
        return same && organisations && isOfAskedNoun(entity) && isTold(entity) && !isInvented(entity);
    }

    /**
     * Of two organisations of which no more is known, or two places, one may be a bank and the other a band, but for their last
     * words; a place of one word is mostly a town.
     */
    private boolean isTold(Entity entity) {
        return !VAGUE.contains(type)
                || !VAGUE.contains(entity.type())
                || last(entity.name()).equals(last(key))
                || type == EntityType.PLACE && !entity.name().contains(" ") && !key.contains(" ");
    }

    /** "Leeds" and "San Juan" are mostly towns where something is in them; "Deep South", "the Panthéon" and "Alamanni" may be anything. */
    private boolean isLikeTown(Entity entity) {
        String name = AliasKey.fold(entity.name());
        return entity.name().matches(TOWN)
                && ClosedSets.with("state", entity.name()).isEmpty()
                && !reading.folded().contains(" the " + name + " ")
                && Stream.of(" in ", " at ", " to ", " near ", " from ")
                        .anyMatch(before -> reading.folded().contains(before + name + " "));
    }

    /** Beside "Nathan Phillips Square", where a square is asked, only squares. */
    private boolean isOfAskedNoun(Entity entity) {
        String noun = last(key).toLowerCase(Locale.ROOT);
        boolean asked = key.contains(" ")
                && Stream.of(finding.wording().question().split("\\P{L}+", -1)).anyMatch(noun::equals);
        return !asked || last(entity.name()).toLowerCase(Locale.ROOT).equals(noun);
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The same type before a vaguer one, the same number of words before another, and what is named nearby first. */
    Comparator<Entity> nearestFirst(Reading where) {
        int at = finding.fact().evidence().getFirst().span().start();
        return Comparator.<Entity, Boolean>comparing(entity -> entity.type() != type)
                .thenComparing(entity ->
                        Math.min(2, Math.abs(entity.name().split(" ", -1).length - key.split(" ", -1).length)))
                .thenComparing(entity -> where.equals(reading) ? distance(entity, at) : 0);
    }

    private int distance(Entity entity, int at) {
        return reading.entities().mentions(entity).stream()
                .mapToInt(mention -> Math.abs(mention - at))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isInvented(Entity entity) {
        return entity.kind() == Kind.PERSON
                && reading.entities().mentions(entity).stream()
                        .findFirst()
                        .flatMap(at -> reading.article().sectionAt(new Span(at, at + 1)))
                        .map(Section::name)
                        .filter(name -> name.matches(FICTION))
                        .isPresent();
    }
}
