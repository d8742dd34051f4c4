package org.factloom.fact;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** What words in and around a name tell of its type: "the film King Kong", "Bodmin, a town in Cornwall", "Lake Ontario". */
final class TypeWitness {

    private static final Map<String, EntityType> NOUNS = new HashMap<>();
    private static final Map<String, EntityType> FIRST = new HashMap<>();

    /** How far behind "X, a" the noun may stand: "a small coastal market town". */
    private static final int FARTHEST = 5;

    private static final String PART_OF_THE_WORLD =
            "(?:Latin|Central|North|South|East|West|Southeast|Southern|Northern|Eastern|"
                    + "Western|Middle|Far|Sub-Saharan) .*|Europe|Asia|Africa|America|Oceania|Antarctica|Americas|Scandinavia|"
                    + "(?:Spanish|British|French|Portuguese|Dutch|Russian|Colonial|Continental|Roman) (?:Europe|Asia|Africa|America|Britain)|"
                    + "(?:Great )?Britain|England|Scotland|Wales";

    /** Cities that time zones are named after. */
    private static final Set<String> CITIES =
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                    .map(TimeZoneNames.getInstance(ULocale.ENGLISH)::getExemplarLocationName)
                    .filter(Objects::nonNull)
                    .filter(name -> !NameWords.isCountry(name))
                    .collect(Collectors.toUnmodifiableSet());

    static {
        for (String line : Resource.lines("entity-types.txt")) {
            boolean first = line.startsWith("first:");
            String[] parts = line.replaceFirst("^first:", "").split(": ", 2);
            for (String word : parts[1].split(" ", -1)) {
                (first ? FIRST : NOUNS).putIfAbsent(word, EntityType.named(parts[0]));
            }
        }
    }

    private TypeWitness() {}

    /** What the name itself tells. */
    static Optional<EntityType> ofName(String name) {
        if (NameWords.isCountry(name)) {
            return Optional.of(EntityType.COUNTRY);
        }
        if (name.matches(PART_OF_THE_WORLD)) {
            return Optional.of(EntityType.REGION);
        }
        if (CITIES.contains(name)) {
            return Optional.of(EntityType.TOWN);
        }
        if (!name.contains(" ")) {
            return Optional.empty();
        }
        String head = name.replaceFirst(" (?:of|in|for|at) .*", "");
        String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FIRST.get(first))
                .or(() -> noun(NameWords.last(head)))
                .filter(type -> type != EntityType.PERSON);
    }

    /** What the words around a mention tell, each type once a mention. */
    static Map<EntityType, Integer> around(AnalysedSentence sentence, Range name) {
        Map<EntityType, Integer> found = new LinkedHashMap<>();
        List<Token> tokens = sentence.tokens();
        before(tokens, name.start()).ifPresent(type -> found.merge(type, 1, Integer::sum));
        behind(tokens, name.end()).ifPresent(type -> found.merge(type, 1, Integer::sum));
        if (isWider(tokens, name)) {
            found.merge(EntityType.REGION, 1, Integer::sum);
        }
        return found;
    }

    /** Whether the mention says where: "in Amarah", "near Basra". */
    static boolean isLocative(AnalysedSentence sentence, Range name) {
        return name.start() > 0
                && Set.of("in", "near", "at", "outside", "around")
                        .contains(sentence.tokens().get(name.start() - 1).text());
    }

    /** "Kirkcaldy, Fife": the second of two places and no more is what the first lies in. */
    private static boolean isWider(List<Token> tokens, Range name) {
        int start = name.start();
        int end = name.end();
        boolean pair = start > 1
                && tokens.get(start - 1).text().equals(",")
                && isLocation(tokens, start - 2)
                && isLocation(tokens, start);
        boolean list = start > 3 && tokens.get(start - 3).text().equals(",") && isLocation(tokens, start - 4)
                || end < tokens.size() && tokens.get(end).text().matches("and|or")
                || end + 1 < tokens.size() && tokens.get(end).text().equals(",") && isLocation(tokens, end + 1);
        return pair && !list;
    }

    private static boolean isLocation(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).ner().equals("LOCATION");
    }

    private static Optional<EntityType> before(List<Token> tokens, int start) {
        if (start < 1) {
            return Optional.empty();
        }
        Token last = tokens.get(start - 1);
        if (last.text().equals("of") && start > 1) {
            return noun(tokens.get(start - 2)).filter(type -> type.kind() == Entity.Kind.PLACE);
        }
        return noun(last);
    }

    private static Optional<EntityType> behind(List<Token> tokens, int end) {
        if (end + 1 >= tokens.size()) {
            return Optional.empty();
        }
        boolean apposition = tokens.get(end).text().equals(",");
        boolean copula = tokens.get(end).text().matches("is|was");
        if (!apposition && !copula || !tokens.get(end + 1).text().matches("an?|the")) {
            return Optional.empty();
        }
        EntityType found = null;
        for (int i = end + 2; i < Math.min(tokens.size(), end + 2 + FARTHEST); i++) {
            Token token = tokens.get(i);
            if (!token.isNoun() && !token.pos().startsWith("JJ")) {
                break;
            }
            found = noun(token).orElse(token.isNoun() ? null : found);
        }
        return Optional.ofNullable(found);
    }

    private static Optional<EntityType> noun(Token token) {
        return token.isNoun() && Character.isLowerCase(token.text().codePointAt(0))
                ? noun(token.text())
                : Optional.empty();
    }

    /** The type that a noun, or its singular, names. */
    private static Optional<EntityType> noun(String word) {
        return Optional.ofNullable(NOUNS.get(word))
                .or(() -> Optional.ofNullable(NOUNS.get(word.replaceFirst("s$", ""))));
    }

    /** Whether the name is a common noun with a capital, "Street". */
    static boolean isCommonNoun(String name) {
        return noun(name.toLowerCase(Locale.ROOT)).isPresent();
    }
}
