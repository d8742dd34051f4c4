package org.factloom.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.Entity.Kind;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Everybody and everything that an article names, each with one kind that all its mentions vote for. */
public final class Entities {

    private final List<Entity> entities;
    private final Map<String, Entity> byForm = new LinkedHashMap<>();
    private final Map<String, List<Integer>> mentions;

    private Entities(List<Entity> entities, Map<String, List<Integer>> mentions) {
        this.entities = List.copyOf(entities);
        this.mentions = mentions;
        for (Entity entity : entities) {
            byForm.putIfAbsent(AliasKey.fold(entity.name()), entity);
            entity.aliases().forEach(alias -> byForm.putIfAbsent(AliasKey.fold(alias), entity));
        }
    }

    /**
     * Reads the names of an article.
     *
     * @param topic the article's own name, which no other name is a short form of
     * @param roles types of names that the infobox gives a role, which outweigh every mention
     * @param glossed names whose meaning the article gives, which no person's is
     * @param acronyms acronyms that the article expands, with what they stand for
     */
    public static Entities of(
            String topic,
            List<AnalysedSentence> sentences,
            Map<String, EntityType> roles,
            Set<String> glossed,
            Map<String, String> acronyms) {
        Map<String, TypeVotes> votes = new LinkedHashMap<>();
        Set<String> common = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)) && !word.contains("-"))
                .collect(Collectors.toSet());
        glossed.forEach(name -> votes.computeIfAbsent(name, TypeVotes::new).add(Kind.OTHER, 50));
        roles.forEach(
                (name, type) -> votes.computeIfAbsent(name, TypeVotes::new).role(type));
        for (AnalysedSentence sentence : sentences) {
            for (Range range : names(sentence)) {
                votes.computeIfAbsent(sentence.text(range), TypeVotes::new).count(sentence, range);
            }
        }
        acronyms.values()
                .forEach(full -> votes.computeIfAbsent(full, TypeVotes::new).add(Kind.ORGANISATION, 1));
        String foldedTopic = AliasKey.fold(topic);
        Set<String> longForms = votes.values().stream()
                .filter(vote -> PersonName.isLongerForm(AliasKey.fold(vote.name()), foldedTopic))
                .filter(vote -> vote.kind(common) == Kind.PERSON)
                .map(TypeVotes::name)
                .collect(Collectors.toSet());
        if (!longForms.isEmpty()) {
            votes.computeIfAbsent(topic, TypeVotes::new).role(EntityType.PERSON);
        }
        List<Entity> found = new ArrayList<>();
        List<TypeVotes> longestFirst = votes.values().stream()
                .sorted((a, b) -> Integer.compare(b.name().length(), a.name().length()))
                .toList();
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        Map<String, EntityType> types = new LinkedHashMap<>();
        Map<String, String> folded = new HashMap<>();
        UnaryOperator<String> key = name -> folded.computeIfAbsent(name, AliasKey::fold);
        for (TypeVotes vote : longestFirst) {
            if (longForms.contains(vote.name())) {
                aliases.computeIfAbsent(topic, name -> new ArrayList<>()).add(vote.name());
                continue;
            }
            Kind kind = vote.kind(common);
            List<String> fuller = types.entrySet().stream()
                    .filter(full -> !key.apply(vote.name()).equals(key.apply(topic)))
                    .filter(full -> isShortFor(
                            vote.name(), kind, full.getKey(), full.getValue().kind(), key))
                    .map(Map.Entry::getKey)
                    .toList();
            Optional<String> longer = Optional.ofNullable(acronyms.get(vote.name()))
                    .filter(types::containsKey)
                    .or(() -> onlyOne(fuller, topic));
            if (longer.isEmpty() && !fuller.isEmpty()) {
                // Two of the family: the short name alone says nothing.
                continue;
            }
            if (longer.isPresent()) {
                aliases.computeIfAbsent(longer.get(), name -> new ArrayList<>()).add(vote.name());
            } else {
                types.put(vote.name(), vote.type(common));
            }
        }
        types.forEach((name, type) -> found.add(new Entity(name, type, aliases.getOrDefault(name, List.of()))));
        return new Entities(
                found, votes.values().stream().collect(Collectors.toMap(TypeVotes::name, TypeVotes::positions)));
    }

    /** The one full name that a short one can stand for; of several the article's topic. */
    private static Optional<String> onlyOne(List<String> fuller, String topic) {
        return fuller.size() == 1
                ? Optional.of(fuller.getFirst())
                : fuller.stream().filter(topic::equals).findFirst();
    }

    /** Whether a person's single name ends the full name: "al-Hajj" of "Aziz al-Hajj"; other kinds only by spelling. */
    private static boolean isShortFor(String name, Kind kind, String full, Kind fullKind, UnaryOperator<String> key) {
        if (key.apply(name).equals(key.apply(full))) {
            return true;
        }
        boolean party = name.endsWith(" Party")
                && full.matches("\\p{Lu}\\p{L}+(i|ish|ian|ese|ean|an|ch) " + Pattern.quote(name));
        if (party) {
            return true;
        }
        if (fullKind != Kind.PERSON || kind == Kind.ORGANISATION) {
            return false;
        }
        return name.contains(" ")
                ? kind == Kind.PERSON && PersonName.isLongerForm(key.apply(full), key.apply(name))
                : PersonName.isCalled(key.apply(full), key.apply(name));
    }

    /** The names in a sentence, without titles before them. */
    public static List<Range> names(AnalysedSentence sentence) {
        return NameFinder.in(sentence);
    }

    public List<Entity> all() {
        return entities;
    }

    /** Where the article's prose names the entity in full, as offsets into its text; none where only the infobox does. */
    public List<Integer> mentions(Entity entity) {
        return mentions.getOrDefault(entity.name(), List.of());
    }

    /** The persons whose full name is known: at least two words. */
    public List<Entity> persons() {
        return entities.stream()
                .filter(entity -> entity.kind() == Kind.PERSON && entity.name().contains(" "))
                .toList();
    }

    /** The persons of a full name whose surname or first name is {@code word}. */
    public List<Entity> bearers(String word) {
        String folded = AliasKey.fold(word);
        return persons().stream()
                .filter(person -> PersonName.isCalled(AliasKey.fold(person.name()), folded)
                        || AliasKey.fold(person.name()).startsWith(folded + " "))
                .toList();
    }

    /**
     * The entity that {@code name} names at {@code offset} of the text: of several with this surname the only one who has
     * been named in full before.
     */
    public Optional<Entity> find(String name, int offset) {
        Optional<Entity> found = find(name);
        if (name.contains(" ") || found.isPresent() && found.get().name().contains(" ")) {
            return found;
        }
        List<Entity> bearers = bearers(name);
        List<Entity> known = bearers.stream()
                .filter(person -> PersonName.isCalled(AliasKey.fold(person.name()), AliasKey.fold(name)))
                .filter(person -> firstMention(person) < offset)
                .toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : bearers.isEmpty() ? found : Optional.empty();
    }

    private int firstMention(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(name -> name.contains(" "))
                .flatMap(name -> mentions.getOrDefault(name, List.of()).stream())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
    }

    /** The entity that {@code name} names, under any of its forms. */
    public Optional<Entity> find(String name) {
        return Optional.ofNullable(byForm.get(AliasKey.fold(name)));
    }
}
