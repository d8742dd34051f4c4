package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Dates;
import org.factloom.language.PartialDate;
import org.factloom.language.Token;

/**
 * Dates in parentheses behind a name: of a life "(born July 18, 1969)", "(6 February 1945 – 11 May 1981)", of a foundation
 * "(established in 1836)", of a work "(1984)", of a war "(1836–1839)".
 */
final class BracketDates implements Extractor {

    private static final Pattern BRACKET = Pattern.compile("^,? ?\\((?<note>[^()]{4,90})\\)");
    private static final String DATE =
            "(?:\\d{1,2} \\p{Lu}\\p{Ll}+,? \\d{4}|\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}|1\\d{3}|20\\d{2})";
    private static final Pattern BORN = Pattern.compile("(?:.*; ?)?(?:born|b\\.)(?: on| in)? (?<born>" + DATE + ")");
    private static final Pattern DIED = Pattern.compile("(?:.*; ?)?(?:died|d\\.)(?: on| in)? (?<died>" + DATE + ")");
    private static final Pattern LIFE =
            Pattern.compile("(?:.*; ?)?(?:born )?(?<born>" + DATE + ") ?[–-] ?(?:died )?(?<died>" + DATE + ")");
    private static final Pattern FOUNDED =
            Pattern.compile("(?<verb>founded|established|opened|completed|built)(?: in)? (?<year>1\\d{3}|20\\d{2})");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern YEARS = Pattern.compile("(?<from>1\\d{3}|20\\d{2}) ?[–-] ?(?<to>1\\d{3}|20\\d{2})");

    /** A name that ends in such a word, or begins so, is of something that lasts. */
    private static final Pattern LASTING = Pattern.compile(
            "(?:.* )?(?:War|Revolution|Rebellion|Revolt|Uprising|Siege|Blockade|Crusade|Dynasty)|(?:War|Siege) of .*");

    private static final Pattern BATTLE = Pattern.compile("Battle of .*|(?:.* )?Massacre|Treaty of .*");

    /** In sentences. */
    private static final int OFTEN = 3;

    @Override
    public List<Finding> extract(Reading reading) {
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            AnalysedSentence analysed = sentence.analysed();
            if (sentence.text().contains("(") && SentenceFilter.states(analysed)) {
                for (Range name : Entities.names(analysed)) {
                    note(sentence, name).ifPresent(note -> read(reading, sentence, name, note, found));
                }
            }
        }
        return found;
    }

    /** The date of one end of a life ("born", "died") in the first parenthesis of {@code text} that holds one. */
    static Optional<PartialDate> lifetime(String text, String end) {
        return Pattern.compile("\\((?<note>[^()]{4,90})\\)")
                .matcher(text)
                .results()
                .map(match -> match.group("note").strip())
                .flatMap(note -> Stream.of(BORN, DIED, LIFE)
                        .map(life -> life.matcher(note))
                        .filter(Matcher::matches)
                        .filter(life -> life.namedGroups().containsKey(end))
                        .map(life -> life.group(end)))
                .findFirst()
                .flatMap(Dates::parse);
    }

    /** What stands in parentheses directly behind the name. */
    private static Optional<String> note(ReadSentence sentence, Range name) {
        AnalysedSentence analysed = sentence.analysed();
        int offset = analysed.sentence().span().start();
        Matcher bracket = BRACKET.matcher(sentence.text()
                .substring(analysed.tokens().get(name.end() - 1).span().end() - offset));
        return bracket.find() ? Optional.of(bracket.group("note").strip()) : Optional.empty();
    }

    private static void read(Reading reading, ReadSentence sentence, Range name, String note, List<Finding> found) {
        Optional<String> person = person(reading, sentence, name);
        if (person.isPresent()) {
            for (Pattern life : List.of(BORN, DIED, LIFE)) {
                Matcher dates = life.matcher(note);
                if (dates.matches()) {
                    if (life != DIED) {
                        life(reading, sentence, person.get(), "born", dates.group("born"), found);
                    }
                    if (life != BORN) {
                        life(reading, sentence, person.get(), "died", dates.group("died"), found);
                    }
                    return;
                }
            }
            return;
        }
        thing(reading, sentence, name, note).ifPresent(found::add);
    }

    /**
     * The topic, under its fuller name at the beginning of the article; others who are named in full, and more than once. An article on
     * a person tells the lives of relatives, which nobody need know.
     */
    private static Optional<String> person(Reading reading, ReadSentence sentence, Range name) {
        String written = sentence.analysed().text(name);
        boolean opening = sentence.position() == 0
                && name.start() == 0
                && TopicKind.of(reading).person()
                && NameWords.last(written).equals(NameWords.last(reading.topic().name()));
        if (opening) {
            return Optional.of(reading.topic().phrase());
        }
        return TopicKind.of(reading).person()
                ? Optional.empty()
                : reading.entities()
                        .find(written)
                        .filter(entity -> entity.kind() == Entity.Kind.PERSON
                                && entity.name().equals(written)
                                && written.contains(" ")
                                && isCentral(reading, written))
                        .map(Entity::name);
    }

    /** Whether three sentences speak of the person, or two of which one is in the lead: of others nothing is worth asking. */
    private static boolean isCentral(Reading reading, String name) {
        List<ReadSentence> naming = reading.sentences().stream()
                .filter(sentence -> sentence.text().contains(NameWords.lastWord(name)))
                .toList();
        return naming.size() >= OFTEN
                || naming.size() > 1
                        && naming.stream()
                                .anyMatch(sentence -> sentence.section().path().isEmpty());
    }

    private static void life(
            Reading reading, ReadSentence sentence, String person, String verb, String text, List<Finding> found) {
        Optional<PartialDate> date = Dates.parse(text);
        if (date.isEmpty() || isToldElsewhere(reading, sentence, verb, date.get())) {
            return;
        }
        String did = verb.equals("born") ? "was born" : "died";
        String asked = verb.equals("born") ? "was " + person + " born" : "did " + person + " die";
        found.add(finding(
                reading,
                sentence,
                person,
                did,
                new Value.Date(text, date.get()),
                InfoboxFields.when(date.get()) + " " + asked + "?",
                InfoboxFields.withPreposition(person + " " + did + " in {}.", date.get())));
    }

    /** Whether the infobox or another sentence gives the same year with the same verb. */
    private static boolean isToldElsewhere(Reading reading, ReadSentence here, String verb, PartialDate date) {
        String key = verb.equals("born") ? "birth|born" : "death|died";
        Pattern told = Pattern.compile("(?i)\\b(?:" + key + "|die[ds]?)\\b.*\\b" + date.year() + "\\b|\\b" + date.year()
                + "\\b.*\\b(?:" + key + ")\\b");
        return Fields.of(reading).stream()
                        .anyMatch(field -> Fields.numbered(field).matches("(?:" + key + ")(?:_date)?")
                                && field.value().contains(Integer.toString(date.year())))
                || reading.sentences().stream()
                        .anyMatch(other -> other.position() != here.position()
                                && told.matcher(other.text()).find());
    }

    private static Optional<Finding> thing(Reading reading, ReadSentence sentence, Range range, String note) {
        AnalysedSentence analysed = sentence.analysed();
        String name = analysed.text(range);
        if (!name.contains(" ")
                || runsOver(analysed, range)
                || AliasKey.fold(name).equals(AliasKey.fold(reading.topic().name()))) {
            return Optional.empty();
        }
        Optional<Token> before = range.start() == 0
                ? Optional.empty()
                : Optional.of(analysed.tokens().get(range.start() - 1));
        boolean passing = range.start() > 1
                && analysed.tokens().get(range.start() - 2).text().matches("During|After|Before|Since|Until|Following");
        if (passing) {
            return Optional.empty();
        }
        String phrase =
                before.filter(token -> token.text().equalsIgnoreCase("the")).isPresent() ? "the " + name : name;
        Matcher founded = FOUNDED.matcher(note);
        if (founded.matches()) {
            return Optional.of(year(reading, sentence, phrase, "was", founded.group("verb"), founded.group("year")));
        }
        EntityType type = reading.entities().find(name).map(Entity::type).orElse(EntityType.OTHER);
        String kind = type.name().toLowerCase(Locale.ROOT);
        if (YEAR.matcher(note).matches()) {
            return switch (type) {
                case BOOK -> Optional.of(year(reading, sentence, "the book " + name, "was", "published", note));
                case FILM, ALBUM, SONG ->
                    Optional.of(year(reading, sentence, "the " + kind + " " + name, "was", "released", note));
                default ->
                    BATTLE.matcher(name).matches()
                            ? Optional.of(year(
                                    reading,
                                    sentence,
                                    "the " + name,
                                    name.startsWith("Treaty") ? "was" : "did",
                                    name.startsWith("Treaty") ? "signed" : "take place",
                                    note))
                            : Optional.empty();
            };
        }
        Matcher years = YEARS.matcher(note);
        return years.matches() && LASTING.matcher(name).matches()
                ? Optional.of(years(reading, sentence, phrase, years))
                : Optional.empty();
    }

    /** Whether the name may be the end of a longer one, "Desire in Language". */
    private static boolean runsOver(AnalysedSentence analysed, Range name) {
        List<Token> tokens = analysed.tokens();
        return name.start() > 2
                && tokens.get(name.start() - 1).pos().matches("IN|TO|CC|:|HYPH|POS|VB.*")
                && tokens.get(name.start() - 2).isCapitalised();
    }

    private static Finding year(
            Reading reading, ReadSentence sentence, String subject, String auxiliary, String verb, String year) {
        String did = auxiliary.equals("was") ? "was " + verb : "took place";
        return finding(
                reading,
                sentence,
                subject,
                did,
                new Value.Date(year, new PartialDate(Integer.parseInt(year), null, null)),
                "In which year " + auxiliary + " " + subject + " " + verb + "?",
                Phrases.capitalised(subject) + " " + did + " in {}.");
    }

    private static Finding years(Reading reading, ReadSentence sentence, String subject, Matcher years) {
        String text = years.group("from") + "–" + years.group("to");
        return new Finding(
                reading.fact(sentence, Family.DATED_EVENT, subject, "lasted", new Value.Term(text)),
                new Wording("From which year to which year did " + subject + " last?", "", "", "years"),
                List.of(years.group()));
    }

    private static Finding finding(
            Reading reading,
            ReadSentence sentence,
            String subject,
            String relation,
            Value.Date value,
            String question,
            String statement) {
        return new Finding(
                reading.fact(sentence, Family.DATED_EVENT, subject, relation, value),
                new Wording(question, statement, Phrases.capitalised(subject) + " " + relation, "date"),
                List.of());
    }
}
