package org.factloom.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.fact.Entity.Kind;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;
import org.jspecify.annotations.Nullable;

/** What all mentions of a name say of its type: a role in the infobox, its own words, the words around it, the tagger. */
final class TypeVotes {

    /** A word beside a name counts as much as so many mentions that the tagger has judged. */
    private static final int WITNESS = 3;

    private final String name;
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();
    private final Map<EntityType, Integer> witnesses = new EnumMap<>(EntityType.class);
    private @Nullable EntityType role;
    private int locative;
    private int quoted;
    private final List<Integer> positions = new ArrayList<>();

    TypeVotes(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Offsets of its mentions in the article's text. */
    List<Integer> positions() {
        return List.copyOf(positions);
    }

    void add(Kind kind, int weight) {
        counts.merge(kind, weight, Integer::sum);
    }

    void role(EntityType type) {
        if (role == null) {
            role = type;
            add(type.kind(), 100);
        }
    }

    void count(AnalysedSentence sentence, Range range) {
        positions.add(sentence.span(range).start());
        TypeWitness.around(sentence, range).forEach((type, count) -> witnesses.merge(type, count, Integer::sum));
        locative += TypeWitness.isLocative(sentence, range) ? 1 : 0;
        quoted += sentence.isQuoted(sentence.tokens().get(range.start())) ? 1 : 0;
        for (Token token : sentence.tokens(range)) {
            switch (token.ner()) {
                case "PERSON" -> add(Kind.PERSON, 1);
                case "LOCATION" -> add(Kind.PLACE, 1);
                case "ORGANIZATION" -> add(Kind.ORGANISATION, 1);
                default -> add(Kind.OTHER, 0);
            }
        }
    }

    /** @param common words that the article also writes in lower case */
    EntityType type(Set<String> common) {
        if (role != null) {
            return role;
        }
        Kind kind = kind(common);
        return TypeWitness.ofName(name)
                .or(this::witness)
                .filter(type -> type.kind() == kind)
                .or(() -> witness().filter(type -> type.kind() == kind))
                .orElse(EntityType.of(kind));
    }

    private Optional<EntityType> witness() {
        return witnesses.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<EntityType, Integer>::getValue))
                .map(Map.Entry::getKey);
    }

    /** @param common words that the article also writes in lower case, which no person is called */
    Kind kind(Set<String> common) {
        if (role != null) {
            return role.kind();
        }
        String last = NameWords.last(name);
        if (NameWords.isCountry(name)) {
            return Kind.PLACE;
        }
        if (TypeWitness.isCommonNoun(name)) {
            return Kind.OTHER;
        }
        boolean plain = Stream.of(name.split(" ", -1)).allMatch(word -> common.contains(word.toLowerCase(Locale.ROOT)));
        if (NameWords.ORGANISATION.contains(last)) {
            return plain ? Kind.OTHER : Kind.ORGANISATION;
        }
        if (NameWords.EVENT.contains(last)) {
            return Kind.OTHER;
        }
        if (NameWords.PLACE.contains(last)) {
            return Kind.PLACE;
        }
        Kind tagged = tagged(common);
        Optional<EntityType> witness =
                witness().filter(type -> WITNESS * witnesses.getOrDefault(type, 0) >= counts.getOrDefault(tagged, 0));
        if (witness.isPresent()) {
            return witness.get().kind();
        }
        Optional<EntityType> ofName = TypeWitness.ofName(name);
        boolean sure = tagged == Kind.OTHER
                || tagged != Kind.PERSON
                        && ofName.filter(type -> type.kind() == Kind.OTHER).isPresent();
        if (sure && ofName.isPresent() && !plain) {
            return ofName.get().kind();
        }
        boolean somewhere = tagged == Kind.PERSON && !name.contains(" ") && 2 * locative > positions.size();
        boolean work = tagged == Kind.ORGANISATION && 2 * quoted > positions.size();
        boolean nowhere = tagged == Kind.PLACE && locative == 0 && name.split(" ", -1).length >= 3;
        return somewhere ? Kind.PLACE : work || nowhere ? Kind.OTHER : tagged;
    }

    private Kind tagged(Set<String> common) {
        boolean commonName =
                Stream.of(name.split(" ", -1)).anyMatch(word -> common.contains(word.toLowerCase(Locale.ROOT)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Kind.PERSON || !commonName)
                .max(Map.Entry.<Kind, Integer>comparingByValue())
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .orElse(Kind.OTHER);
    }
}
