package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;

/**
 * What persons were and led: "Muhammad Habib, [a coffee-shop worker]", "[a tailor] named Hafiz Latfah", "A militant
 * faction led by [Aziz al-Hajj] rejected cooperation".
 */
final class Roles implements Extractor {

    private static final String NOUNS = "(?<role>[a-z][\\p{L}-]*(?: [a-z][\\p{L}-]*){0,2})";
    private static final String NAME =
            "(?<name>(?:\\p{Lu}[\\p{L}’'-]*|al-\\p{L}+)(?: (?:al-|ar-|as-|bin |ibn )?\\p{Lu}[\\p{L}’'-]*){0,4})";
    private static final Pattern APPOSITIVE = Pattern.compile(NAME + " *, an? " + NOUNS + " *[,.]");
    private static final String PROFESSION =
            "painter|sculptor|architect|engineer|novelist|poet|playwright|journalist|historian|philosopher|physicist|chemist|biologist|botanist|mathematician"
                    + "|astronomer|composer|singer|guitarist|drummer|bassist|pianist|violinist|conductor|filmmaker|photographer|actor|actress|screenwriter|cartoonist"
                    + "|economist|lawyer|surgeon|physician|explorer|cartographer|mapmaker|geologist|linguist|psychologist|sociologist|theologian|missionary|banker"
                    + "|industrialist|goalkeeper|footballer|cricketer|boxer|cyclist|businessman|businesswoman|astronaut|illustrator|choreographer";

    /** "the filmmaker Norman Jewison", "by the Dutch cartographer Jodocus Hondius". */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\b(?:the|by|and|with|of|to|from|for) |[,;] )(?:the )?(?:\\p{Lu}\\p{L}+ )?(?<role>(?!the )(?:\\p{Ll}+ )?(?:"
                    + PROFESSION + ")) " + NAME + "(?! ?[\\p{Lu}&]|['’])");

    private static final Pattern NAMED = Pattern.compile("\\b[Aa]n? " + NOUNS + " named " + NAME);
    private static final Pattern RANK = Pattern.compile(
            "\\b(?<rank>Corporal|Sergeant|Lieutenant|Captain|Major|Colonel|Brigadier|Admiral|Commodore) " + NAME);
    private static final Pattern LED = Pattern.compile(
            "^(?:A|An|The) (?<led>[a-z][\\p{L}-]*(?: [a-z][\\p{L}-]*){0,3}) led by " + NAME + " (?<did>[a-z]+ed .*)$");
    /** How the names of occupations end; "leader" and the like say nothing without "of what". */
    private static final Pattern OCCUPATION =
            Pattern.compile(".*(er|or|ist|ian|man|woman|smith|clerk|nurse|cook|monk)$");

    private static final Set<String> RELATIONS = Set.of(
            "leader",
            "member",
            "brother",
            "sister",
            "father",
            "mother",
            "founder",
            "commander",
            "supporter",
            "player",
            "number",
            "former",
            "newcomer",
            "daughter",
            "other",
            "follower",
            "teenager",
            "winner",
            "competitor",
            "cover",
            "center",
            "river",
            "water",
            "order",
            "letter",
            "paper",
            "chapter",
            "centre");

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            if (!SentenceFilter.states(sentence.analysed())
                    || SentenceFilter.isHedged(sentence.analysed().plain())) {
                continue;
            }
            String text = sentence.analysed().plain().replaceAll("\\s+", " ");
            for (Pattern pattern : List.of(APPOSITIVE, NAMED, BEFORE)) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    occupation(reading, sentence, matcher.group("name"), matcher.group("role"))
                            .ifPresent(found::add);
                }
            }
            Matcher rank = RANK.matcher(text);
            while (rank.find()) {
                rank(reading, sentence, rank.group("name"), rank.group("rank")).ifPresent(found::add);
            }
            Matcher led = LED.matcher(text);
            if (led.find()) {
                leader(reading, sentence, led).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Entity> person(Reading reading, String name) {
        return reading.entities()
                .find(name)
                .filter(entity ->
                        entity.kind() == Entity.Kind.PERSON && entity.name().contains(" "));
    }

    /** Of the topic alone, and without a statement: others are known for more than one thing, and a blank would leave that open. */
    private static Optional<Finding> occupation(Reading reading, ReadSentence sentence, String name, String role) {
        String noun = NameWords.last(role);
        if (!OCCUPATION.matcher(noun).matches() || RELATIONS.contains(noun)) {
            return Optional.empty();
        }
        return person(reading, name)
                .filter(person -> TopicKind.of(reading).person()
                        && AliasKey.fold(person.name())
                                .equals(AliasKey.fold(reading.topic().name())))
                .map(person -> new Finding(
                        new Fact(
                                reading.factId(Family.ROLE, person.name(), "occupation"),
                                Family.ROLE,
                                person.name(),
                                "occupation",
                                new Value.Term(role),
                                Fact.Certainty.CERTAIN,
                                List.of(sentence.evidence())),
                        new Wording("What was the occupation of " + person.name() + "?", "", "", "occupation"),
                        List.of()));
    }

    /** Of those whom the box names: the rank of anybody else is told in passing, and may change within the article. */
    private static Optional<Finding> rank(Reading reading, ReadSentence sentence, String name, String rank) {
        String title = rank.toLowerCase(Locale.ROOT);
        return person(reading, name)
                .filter(person -> BoxNames.of(reading.article()).keySet().stream()
                        .anyMatch(named -> AliasKey.mayBeSame(named, person.name())))
                .map(person -> new Finding(
                        new Fact(
                                reading.factId(Family.ROLE, person.name(), "rank"),
                                Family.ROLE,
                                person.name(),
                                "rank",
                                new Value.Term(title),
                                Fact.Certainty.CERTAIN,
                                List.of(sentence.evidence())),
                        new Wording(
                                "Which military rank did " + person.name() + " hold?",
                                person.name() + " was " + article(title) + " " + Wording.SLOT + ".",
                                "",
                                title.matches("corporal|sergeant") ? "enlisted" : "officer"),
                        List.of()));
    }

    private static Optional<Finding> leader(Reading reading, ReadSentence sentence, Matcher led) {
        String did = led.group("did")
                .replaceAll("[.,;].*$", "")
                .replaceAll(" and \\p{Ll}+ed .*$", "")
                .strip();
        String group = "the " + led.group("led").toLowerCase(Locale.ROOT) + " that " + did;
        if (did.split(" ", -1).length < 3
                || did.contains("\"")
                || did.matches(".*\\b(it|they|them|this|these|he|she)\\b.*")) {
            return Optional.empty();
        }
        return person(reading, led.group("name"))
                .map(person -> new Finding(
                        new Fact(
                                reading.factId(Family.ROLE, group, "led by"),
                                Family.ROLE,
                                group,
                                "led by",
                                person.value(),
                                Fact.Certainty.CERTAIN,
                                List.of(sentence.evidence())),
                        new Wording("Who led " + group + "?", Wording.SLOT + " led " + group + ".", "", "PERSON"),
                        person.aliases()));
    }

    static String article(String noun) {
        return "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0 ? "an" : "a";
    }
}
