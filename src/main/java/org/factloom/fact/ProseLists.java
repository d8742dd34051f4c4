package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;

/**
 * Lists that a sentence closes: "Milltown is divided into three wards: [Northgate, Southgate and Hill Side]", "The band consisted of
 * [Anna Berg, Paul Walker and Mary Hill]", "The official languages of Milltown are [English and Irish]". Of what something merely
 * includes nobody can name all.
 */
final class ProseLists implements Extractor {

    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8);
    private static final String NUMBER = "(?<number>two|three|four|five|six|seven|eight)";

    /** "consists of three branches: the executive, the legislature and the judiciary". */
    private static final Pattern PARTS = Pattern.compile(
            "^(?<subject>[^,:;()]+?) (?<verb>consist(?:s|ed) of|compris(?:es|ed)|(?:is|was) (?:sub)?divided into"
                    + "|(?:is|was) (?:composed|made up) of)(?: (?:the )?" + NUMBER
                    + " (?<noun>\\p{Ll}[\\p{Ll} -]+?)(?::|, namely| ?[–—]|,))? ?(?<list>[^:;]+?)\\.?$");

    /** "The official languages of Milltown are English and Irish." */
    private static final Pattern MEMBERS = Pattern.compile("^(?<subject>The (?:" + NUMBER
            + " )?(?<noun>\\p{Ll}[\\p{Ll} -]+s) (?:of|in) [^,:;()]+?) (?<verb>are|were):? (?<list>[^:;]+?)\\.?$");

    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\b(?:such as|including|among|others?|etc|several|various|many|some|mainly|mostly|primarily|largely|usually|typically|parts?|both|each|either|or|around|about|approximately|more|who|which|that|also|not)\\b|\\d|\"");

    /** "lead singer Anna Berg": a member by what it does and its full name. */
    private static final Pattern ROLE =
            Pattern.compile("(?:\\p{Ll}[\\p{Ll}-]* ){1,3}(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3})");

    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final int LONGEST = 4;

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            if (!SentenceFilter.isHedged(sentence.text())) {
                String plain = sentence.analysed().plain();
                Matcher parts = PARTS.matcher(plain);
                Matcher members = MEMBERS.matcher(plain);
                if (parts.matches()) {
                    subject(reading, sentence, phrases, parts)
                            .flatMap(subject -> parts(reading, sentence, subject, parts))
                            .ifPresent(found::add);
                } else if (members.matches()) {
                    subject(reading, sentence, phrases, members)
                            .flatMap(subject -> members(reading, sentence, subject, members))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The subject with the topic by its name, where it ends in a name. */
    private static Optional<String> subject(Reading reading, ReadSentence sentence, Phrases phrases, Matcher match) {
        AnalysedSentence analysed = sentence.analysed();
        int offset = analysed.sentence().span().start();
        Range range = analysed.range(new Span(offset + match.start("subject"), offset + match.end("subject")));
        String subject = phrases.opening(
                sentence,
                new Range(
                        range.start(),
                        Math.min(range.end() + 1, analysed.tokens().size())));
        String last = analysed.tokens().get(range.end()).text();
        subject = subject.endsWith(" " + last) ? subject.substring(0, subject.length() - last.length() - 1) : subject;
        boolean topic = subject.equalsIgnoreCase(reading.topic().phrase());
        boolean named = phrases.standAlone(analysed, range)
                && Entities.names(analysed).stream().anyMatch(name -> name.end() == range.end() && range.contains(name))
                && !subject.matches("(?i)(?:an?|each|every|its|his|her|their|this|these) .*");
        return topic || named
                ? Optional.of(topic ? reading.topic().phrase() : subject.replaceFirst("^The ", "the "))
                : Optional.empty();
    }

    private static Optional<Finding> parts(Reading reading, ReadSentence sentence, String subject, Matcher parts) {
        String number = parts.group("number") == null ? "" : parts.group("number");
        String noun = parts.group("noun") == null ? "" : parts.group("noun").strip();
        String verb = parts.group("verb");
        boolean divided = verb.contains("divided");
        boolean past = verb.matches("consisted of|comprised|was .*");
        String be = past ? "were" : "are";
        return values(reading, parts.group("list"), number).map(several -> {
            boolean people = several.values().getFirst() instanceof Value.Person;
            String things = !noun.isEmpty() ? noun : people ? "members" : divided ? "parts" : "";
            String question = things.isEmpty()
                    ? "Of which of these " + (past ? "did " : "does ") + subject + " consist?"
                    : "Which of these " + be + " " + things + " of " + subject + "?";
            String request = things.isEmpty()
                    ? "that make up " + subject
                    : divided
                            ? things + " into which " + subject + (past ? " was" : " is") + " divided"
                            : things + " of " + subject;
            return finding(
                    reading,
                    sentence,
                    subject,
                    verb + " " + things,
                    several,
                    question,
                    "Name the " + Wording.SLOT + " "
                            + (past ? request.replace("that make up", "that made up") : request) + ".");
        });
    }

    private static Optional<Finding> members(Reading reading, ReadSentence sentence, String subject, Matcher members) {
        String inside = "the " + subject.substring(4);
        String number = members.group("number") == null ? "" : members.group("number");
        String unnumbered = number.isEmpty() ? inside : inside.replaceFirst("^the " + number, "the");
        String verb = members.group("verb");
        if (number.isEmpty() && !members.group("noun").matches("(?:official|national|founding|original|only) .*")) {
            return Optional.empty();
        }
        return values(reading, members.group("list"), number)
                .map(several -> finding(
                        reading,
                        sentence,
                        unnumbered,
                        verb,
                        several,
                        "Which of these " + verb + " " + unnumbered.replaceFirst("^the ", "") + "?",
                        "Name " + unnumbered.replaceFirst("^the ", "the " + Wording.SLOT + " ") + "."));
    }

    /** The members, all names or all common nouns, as many as the sentence says; nothing where one may hold two. */
    private static Optional<Value.Several> values(Reading reading, String list, String number) {
        List<String> texts = elements(list);
        boolean names = texts.stream().allMatch(text -> text.matches("\\p{Lu}.*") && !text.matches(".* \\p{Ll}+"));
        boolean nouns = texts.stream().allMatch(text -> text.matches("\\p{Ll}[\\p{Ll} -]+")) && !number.isEmpty();
        boolean brief = texts.stream().allMatch(text -> text.length() > 1 && text.split(" ", -1).length <= LONGEST);
        if (OPEN.matcher(list).find()
                || texts.size() != NUMBERS.getOrDefault(number, texts.size())
                || texts.size() < (number.isEmpty() ? LEAST : 2)
                || texts.size() > MOST
                || texts.stream().distinct().count() < texts.size()
                || !names && !nouns
                || !brief) {
            return Optional.empty();
        }
        List<Value> values = texts.stream().map(text -> value(reading, text)).toList();
        boolean alike = values.stream().map(Value::type).distinct().count() == 1;
        return Optional.of(Value.Several.of(
                alike ? values : texts.stream().<Value>map(Value.Term::new).toList()));
    }

    private static List<String> elements(String list) {
        List<String> texts = Stream.of(list.strip().split(", and |,? and |, ", -1))
                .map(String::strip)
                .map(text -> text.replaceFirst("^(?:the|an?) ", ""))
                .toList();
        return texts.stream().allMatch(text -> ROLE.matcher(text).matches())
                ? texts.stream()
                        .map(text -> ROLE.matcher(text).replaceFirst("$1"))
                        .toList()
                : texts;
    }

    private static Value value(Reading reading, String text) {
        return reading.entities()
                .find(text)
                .map(Entity::value)
                .filter(value -> value.text().equals(text))
                .orElse(new Value.Term(text));
    }

    private static Finding finding(
            Reading reading,
            ReadSentence sentence,
            String subject,
            String relation,
            Value.Several several,
            String question,
            String request) {
        return new Finding(
                reading.fact(sentence, Family.RELATION, subject, relation, several),
                new Wording(
                        question,
                        request,
                        "",
                        several.values().getFirst().type().toUpperCase(Locale.ROOT)),
                List.of());
    }
}
