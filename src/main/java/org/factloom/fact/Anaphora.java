package org.factloom.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * What stands for the article's topic at the head of a clause, where it can stand for nothing else: "she" in a biography
 * whose paragraph names nobody else, "the building" in the article on a building, "it" right after "Bodmin is a town".
 */
final class Anaphora {

    /** Other nouns that the same thing is called by. */
    private static final Map<String, Set<String>> SAME = Map.ofEntries(
            Map.entry("newspaper", Set.of("paper", "newspaper")),
            Map.entry("skyscraper", Set.of("building", "tower")),
            Map.entry("film", Set.of("movie")),
            Map.entry("band", Set.of("group")),
            Map.entry("club", Set.of("team")),
            Map.entry("operator", Set.of("company")),
            Map.entry("corporation", Set.of("company")),
            Map.entry("manufacturer", Set.of("company")),
            Map.entry("retailer", Set.of("company")),
            Map.entry("republic", Set.of("country")),
            Map.entry("capital", Set.of("city")),
            Map.entry("browser", Set.of("program")));

    /** A noun that means too much to mean the topic. */
    private static final Set<String> LOOSE =
            Set.of("part", "one", "member", "name", "kind", "type", "group", "area", "set");

    /** Whom else "he" could mean, and "she". */
    private static final Map<String, Pattern> KIN = Map.of(
            "he", Pattern.compile("\\b(?:father|brother|husband|son|boy|man|friend|king|partner)\\b"),
            "she", Pattern.compile("\\b(?:mother|sister|wife|daughter|girl|woman|friend|queen|partner)\\b"));

    private final Reading reading;
    private final TopicKind kind;
    private final Set<String> nouns = new HashSet<>();

    Anaphora(Reading reading) {
        this.reading = reading;
        kind = TopicKind.of(reading);
        if (!kind.person()) {
            lastWord(reading).ifPresent(nouns::add);
        }
        for (String noun : kind.nouns()) {
            if (!LOOSE.contains(noun)) {
                nouns.add(noun);
                nouns.addAll(SAME.getOrDefault(noun, Set.of()));
            }
        }
    }

    /** "abbey" of "Westminster Abbey", which its first sentence calls an abbey church; not "succession" of a war of it. */
    private static Optional<String> lastWord(Reading reading) {
        String title = reading.topic().name();
        String last = NameWords.last(title);
        boolean said = Topic.firstSentence(reading.article())
                .filter(first -> first.matches(".*\\b" + Pattern.quote(last) + "\\b.*"))
                .isPresent();
        return said && title.contains(" ") && !title.matches(".* (?:of|in|for|at|on|and) .*")
                ? Optional.of(last)
                : Optional.empty();
    }

    TopicKind kind() {
        return kind;
    }

    /** The topic's name in the place of {@code subject}, "Bob Marley" or "Bob Marley's father"; nothing where it may be another. */
    Optional<String> meant(ReadSentence sentence, Range subject) {
        AnalysedSentence analysed = sentence.analysed();
        Token first = analysed.tokens().get(subject.start());
        String word = first.text().toLowerCase(Locale.ROOT);
        boolean single = subject.end() - subject.start() == 1;
        if (first.pos().equals("PRP")) {
            return single && standsForTopic(word, sentence, subject) ? Optional.of(topic()) : Optional.empty();
        }
        boolean pair = subject.end() - subject.start() == 2;
        if (word.equals("the") && pair) {
            Token thing = analysed.tokens().get(subject.start() + 1);
            String noun = thing.text().toLowerCase(Locale.ROOT);
            boolean named = thing.isCapitalised()
                    && subject.start() > 0
                    && analysed.tokens().get(subject.start() - 1).isCapitalised();
            // "the city council" is not the city, nor "All Around the World" the world
            return nouns.contains(noun)
                            && !named
                            && !thing.relation().startsWith("compound")
                            && !rivals(sentence, subject, noun)
                    ? Optional.of(topic())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private String topic() {
        return reading.topic().phrase();
    }

    private boolean standsForTopic(String word, ReadSentence sentence, Range subject) {
        return switch (word) {
            case "he", "she" ->
                kind.person() && word.equals(kind.pronoun()) && !namesSomebodyElse(sentence, subject.start());
            case "it" -> !kind.person() && !isExpletive(sentence.analysed(), subject) && followsTopic(sentence);
            default -> false;
        };
    }

    /** Whether the paragraph, up to the word {@code end} of the sentence, names or mentions another person. */
    private boolean namesSomebodyElse(ReadSentence sentence, int end) {
        Pattern kin = Objects.requireNonNull(KIN.get(kind.pronoun()));
        for (ReadSentence before : paragraph(sentence)) {
            AnalysedSentence analysed = before.analysed();
            boolean here = before.position() == sentence.position();
            int limit = here ? end : analysed.tokens().size();
            Range words = new Range(0, limit);
            if (kin.matcher(words.isEmpty() ? "" : analysed.text(words)).find()) {
                return true;
            }
            int own = before.position() == 0 ? ownNames(analysed) : 0;
            for (Range name : Entities.names(analysed)) {
                if (name.start() >= own && name.start() < limit && isOtherPerson(analysed, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Index of the verb behind the topic's names: "Farrokh "Freddie" Mercury (born Bulsara) [was] a singer". */
    private static int ownNames(AnalysedSentence first) {
        return first.tokens().stream()
                .filter(token -> token.text().matches("is|was"))
                .findFirst()
                .map(Token::index)
                .orElse(0);
    }

    private boolean isOtherPerson(AnalysedSentence analysed, Range name) {
        Optional<Entity> entity = reading.entities().find(analysed.text(name));
        boolean person = entity.map(found -> found.kind() == Entity.Kind.PERSON)
                .orElseGet(() -> analysed.tokens(name).stream()
                        .anyMatch(token -> token.ner().equals("PERSON")));
        return person
                && !AliasKey.fold(reading.topic().name())
                        .contains(AliasKey.fold(entity.map(Entity::name).orElse(analysed.text(name))));
    }

    /** The sentences of its paragraph up to and with this one. */
    private List<ReadSentence> paragraph(ReadSentence sentence) {
        return reading.sentences().subList(0, sentence.position() + 1).stream()
                .filter(before -> before.paragraph().equals(sentence.paragraph()))
                .toList();
    }

    /** "It was believed that …", "it is unclear whether …". */
    private static boolean isExpletive(AnalysedSentence analysed, Range subject) {
        String rest = analysed.text(new Range(subject.end(), analysed.tokens().size()));
        return rest.matches(
                "(?:is|was|has been|seems|appears|became|took) (?:\\p{L}+ ){0,3}?(?:that|to|whether|if|until|for)\\b.*");
    }

    /** Whether the sentence before, in the same paragraph, says only what the topic is or where it is. */
    boolean followsTopic(ReadSentence sentence) {
        List<ReadSentence> paragraph = paragraph(sentence);
        if (paragraph.size() < 2) {
            return false;
        }
        ReadSentence before = paragraph.get(paragraph.size() - 2);
        AnalysedSentence analysed = before.analysed();
        return before.clauses().stream()
                .findFirst()
                .filter(clause -> clause.isCopular()
                        || analysed.children(clause.main()).stream()
                                .noneMatch(token -> token.relation().matches("obj|iobj")))
                .filter(clause -> isTopic(analysed, clause.subject())
                        || clause.subject().start() == 0
                                && meant(before, clause.subject()).isPresent())
                .isPresent();
    }

    private boolean isTopic(AnalysedSentence analysed, Range subject) {
        return AliasKey.fold(analysed.text(subject))
                .equals(AliasKey.fold(reading.topic().name()));
    }

    /** Whether something else of the kind is named before: the Chrysler Building, then "the building". */
    private boolean rivals(ReadSentence sentence, Range subject, String noun) {
        for (ReadSentence before : paragraph(sentence)) {
            boolean here = before.position() == sentence.position();
            AnalysedSentence analysed = before.analysed();
            int limit = here ? subject.start() : analysed.tokens().size();
            // "Raith Rovers Football Club is a club"
            int own = before.position() == 0 ? Math.min(limit, ownNames(analysed)) : 0;
            for (Token token : analysed.tokens(new Range(own, limit))) {
                boolean introduced = token.text().equalsIgnoreCase(noun)
                        && analysed.children(token).stream()
                                .anyMatch(child -> child.text().matches("(?i)an?|another|this|that|one|other|new"));
                boolean named = token.text().equalsIgnoreCase(noun)
                        && token.isCapitalised()
                        && !AliasKey.fold(reading.topic().name()).contains(noun);
                boolean other = token.text().equalsIgnoreCase(noun)
                        && token.isCapitalised()
                        && token.index() > 0
                        && !AliasKey.fold(reading.topic().name())
                                .contains(AliasKey.fold(
                                        analysed.tokens().get(token.index() - 1).text()));
                boolean definition =
                        before.position() <= 1 && sentence.paragraph().equals(before.paragraph());
                if ((introduced && !definition)
                        || named
                        || other
                                && !analysed.tokens()
                                        .get(token.index() - 1)
                                        .text()
                                        .matches("(?i)the")) {
                    return true;
                }
            }
        }
        return false;
    }
}
