package org.factloom.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.Entity.Kind;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Everybody and everything that an article names, each with one kind that all its mentions vote for. */
public final class Entities {

    private static final Set<String> JOINTS =
            Set.of("of", "de", "–", "al", "the", "for", "and", "von", "van", "bin", "ibn");

    private final List<Entity> entities;
    private final Map<String, Entity> byForm = new LinkedHashMap<>();

    private Entities(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        for (Entity entity : entities) {
            byForm.putIfAbsent(AliasKey.fold(entity.name()), entity);
            entity.aliases().forEach(alias -> byForm.putIfAbsent(AliasKey.fold(alias), entity));
        }
    }

    /**
     * Reads the names of an article.
     *
     * @param topic the article's own name, which no other name is a short form of
     * @param persons names that the infobox gives as persons, which outweighs every mention
     * @param glossed names whose meaning the article gives, which no person's is
     * @param acronyms acronyms that the article expands, with what they stand for
     */
    public static Entities of(
            String topic,
            List<AnalysedSentence> sentences,
            List<String> persons,
            Set<String> glossed,
            Map<String, String> acronyms) {
        Map<String, Votes> votes = new LinkedHashMap<>();
        Set<String> common = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)) && !word.contains("-"))
                .collect(Collectors.toSet());
        glossed.forEach(name -> votes.computeIfAbsent(name, Votes::new).add(Kind.OTHER, 50));
        persons.forEach(person -> votes.computeIfAbsent(person, Votes::new).add(Kind.PERSON, 100));
        for (AnalysedSentence sentence : sentences) {
            for (Range range : names(sentence)) {
                votes.computeIfAbsent(sentence.text(range), Votes::new).count(sentence.tokens(range));
            }
        }
        acronyms.values()
                .forEach(full -> votes.computeIfAbsent(full, Votes::new).add(Kind.ORGANISATION, 1));
        List<Entity> found = new ArrayList<>();
        List<Votes> longestFirst = votes.values().stream()
                .sorted((a, b) -> Integer.compare(b.name.length(), a.name.length()))
                .toList();
        Map<String, List<String>> aliases = new LinkedHashMap<>();
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Votes vote : longestFirst) {
            List<String> fuller = kinds.entrySet().stream()
                    .filter(full -> !AliasKey.fold(vote.name).equals(AliasKey.fold(topic)))
                    .filter(full -> isShortFor(vote.name, vote.kind(common), full.getKey(), full.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            Optional<String> longer = Optional.ofNullable(acronyms.get(vote.name))
                    .filter(kinds::containsKey)
                    .or(() -> onlyOne(fuller, topic));
            if (longer.isEmpty() && !fuller.isEmpty()) {
                // Two of the family: the short name alone says nothing.
                continue;
            }
            if (longer.isPresent()) {
                aliases.computeIfAbsent(longer.get(), name -> new ArrayList<>()).add(vote.name);
            } else {
                kinds.put(vote.name, vote.kind(common));
            }
        }
        kinds.forEach((name, kind) -> found.add(new Entity(name, kind, aliases.getOrDefault(name, List.of()))));
        return new Entities(found);
    }

    /** The one full name that a short one can stand for; of several the article's topic. */
    private static Optional<String> onlyOne(List<String> fuller, String topic) {
        return fuller.size() == 1
                ? Optional.of(fuller.getFirst())
                : fuller.stream().filter(topic::equals).findFirst();
    }

    /** Whether a person's single name ends the full name: "al-Hajj" of "Aziz al-Hajj"; other kinds only by spelling. */
    private static boolean isShortFor(String name, Kind kind, String full, Kind fullKind) {
        if (AliasKey.fold(name).equals(AliasKey.fold(full))) {
            return true;
        }
        boolean party = name.endsWith(" Party")
                && full.matches("\\p{Lu}\\p{L}+(i|ish|ian|ese|ean|an|ch) " + Pattern.quote(name));
        if (party) {
            return true;
        }
        return fullKind == Kind.PERSON
                && kind != Kind.ORGANISATION
                && !name.contains(" ")
                && AliasKey.fold(full).endsWith(" " + AliasKey.fold(name));
    }

    /** Runs of capitalised words, "Patriotic Union of Kurdistan", without titles before them. */
    public static List<Range> names(AnalysedSentence sentence) {
        List<Range> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int start = 0; start < tokens.size(); start++) {
            if (!startsName(tokens, start)) {
                continue;
            }
            int end = start + 1;
            for (int next = end; next < tokens.size(); next++) {
                Token token = tokens.get(next);
                if (isNamePart(token)) {
                    end = next + 1;
                } else if (next > end || !joins(token, tokens.get(start))) {
                    break;
                }
            }
            int first = start;
            while (first < end - 1
                    && NameWords.TITLE.contains(tokens.get(first).text().toLowerCase(Locale.ROOT))) {
                first++;
            }
            found.add(new Range(first, end));
            start = end - 1;
        }
        return found;
    }

    /** Whether a small word may stand within a name; "and" only in those of organisations. */
    private static boolean joins(Token token, Token first) {
        return JOINTS.contains(token.text())
                && (!token.text().equals("and") || first.ner().equals("ORGANIZATION"));
    }

    private static boolean startsName(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!isNamePart(token)) {
            return false;
        }
        return index > 0 || token.isProperNoun() || !token.ner().equals("O");
    }

    private static boolean isNamePart(Token token) {
        String text = token.text();
        boolean particle = text.matches("(?:al|ar|as|an|ash|ad|at|az|el)-\\p{Lu}.*");
        return (particle || token.isCapitalised())
                && (token.isProperNoun()
                        || token.pos().startsWith("JJ")
                        || token.pos().startsWith("NN"))
                && !text.matches(
                        "(January|February|March|April|May|June|July|August|September|October|November|December)");
    }

    public List<Entity> all() {
        return entities;
    }

    /** The persons whose full name is known: at least two words. */
    public List<Entity> persons() {
        return entities.stream()
                .filter(entity -> entity.kind() == Kind.PERSON && entity.name().contains(" "))
                .toList();
    }

    /** The entity that {@code name} names, under any of its forms. */
    public Optional<Entity> find(String name) {
        return Optional.ofNullable(byForm.get(AliasKey.fold(name)));
    }

    private static final class Votes {
        private final String name;
        private final Map<Kind, Integer> counts = new LinkedHashMap<>();

        Votes(String name) {
            this.name = name;
        }

        void add(Kind kind, int weight) {
            counts.merge(kind, weight, Integer::sum);
        }

        void count(List<Token> tokens) {
            for (Token token : tokens) {
                switch (token.ner()) {
                    case "PERSON" -> add(Kind.PERSON, 1);
                    case "LOCATION" -> add(Kind.PLACE, 1);
                    case "ORGANIZATION" -> add(Kind.ORGANISATION, 1);
                    default -> add(Kind.OTHER, 0);
                }
            }
        }

        /** @param common words that the article also writes in lower case, which no person is called */
        Kind kind(Set<String> common) {
            String last = NameWords.last(name);
            if (NameWords.isCountry(name)) {
                return Kind.PLACE;
            }
            if (counts.getOrDefault(Kind.PERSON, 0) < 100) {
                if (NameWords.ORGANISATION.contains(last)) {
                    return Kind.ORGANISATION;
                }
                if (NameWords.EVENT.contains(last)) {
                    return Kind.OTHER;
                }
                if (NameWords.PLACE.contains(last)) {
                    return Kind.PLACE;
                }
            }
            boolean commonName = counts.getOrDefault(Kind.PERSON, 0) < 100
                    && Stream.of(name.split(" ", -1)).anyMatch(word -> common.contains(word.toLowerCase(Locale.ROOT)));
            return counts.entrySet().stream()
                    .filter(entry -> entry.getKey() != Kind.PERSON || !commonName)
                    .max(Map.Entry.<Kind, Integer>comparingByValue())
                    .filter(entry -> entry.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .orElse(Kind.OTHER);
        }
    }
}
