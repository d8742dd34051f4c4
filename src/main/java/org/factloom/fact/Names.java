package org.factloom.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.fact.Reading.ReadSentence;

/** What names mean and stand for: acronyms "Long Form (LF)", glosses "(script, 'meaning')", other names "(known as …)". */
final class Names implements Extractor {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}’'-]*|al-\\p{L}+|–|of|the|and|for|de)";
    private static final Pattern ACRONYM =
            Pattern.compile("(?<long>\\p{Lu}[\\p{L}’'-]*(?: " + WORD + "){1,7}) \\((?<short>\\p{Lu}{2,6})\\)");
    private static final Pattern GLOSS = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}’'-]*(?: (?:al-|ar-|as-)?\\p{Lu}[\\p{L}’'-]*){0,3}) \\((?:[^\\p{IsLatin}()'‘\"“]+, )?['‘](?<meaning>[^'’()]{3,40})['’]\\)");
    private static final String PERSON =
            "(?<name>(?:\\p{Lu}[\\p{L}’'-]*|al-\\p{L}+)(?: (?:al-|ar-|as-)?\\p{Lu}[\\p{L}’'-]*){0,4})";
    private static final Pattern KNOWN = Pattern.compile(
            PERSON
                    + " \\((?:also )?known (?<how>as|by the nom de guerre|under the pseudonym) [\"“'‘]?(?<other>\\p{Lu}[\\p{L} .’-]{1,30}?)[\"”'’]?\\)");

    /** An acronym that stands in the article only where it is expanded, and once more, is told in passing. */
    private static final int LEAST_USES = 3;

    /** The acronyms that the texts expand, with what they stand for. */
    static Map<String, String> acronyms(List<String> texts) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher matcher = ACRONYM.matcher(text);
            while (matcher.find()) {
                expansion(matcher.group("long"), matcher.group("short"))
                        .ifPresent(full -> found.putIfAbsent(matcher.group("short"), full));
            }
        }
        return found;
    }

    /** The names whose meaning the texts give. */
    static Set<String> glossed(List<String> texts) {
        return texts.stream()
                .flatMap(text -> GLOSS.matcher(text).results())
                .map(match -> match.group("name"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The last words of {@code before} whose initials make the acronym; one initial may be left out of it. */
    private static Optional<String> expansion(String before, String acronym) {
        List<String> words = List.of(before.split(" ", -1));
        for (int start = words.size() - 2; start >= 0; start--) {
            StringBuilder initials = new StringBuilder();
            for (String word : words.subList(start, words.size())) {
                if (Character.isUpperCase(word.codePointAt(0))) {
                    initials.append(word.charAt(0));
                }
            }
            boolean extra = initials.length() == acronym.length() + 1 && isWithin(acronym, initials.toString());
            boolean more =
                    start > 0 && Character.isUpperCase(words.get(start - 1).codePointAt(0));
            if (Character.isUpperCase(words.get(start).codePointAt(0))
                    && (initials.toString().equals(acronym) || extra && !more)) {
                return Optional.of(String.join(" ", words.subList(start, words.size())));
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(String acronym, String initials) {
        int at = 0;
        for (int i = 0; i < initials.length() && at < acronym.length(); i++) {
            at += initials.charAt(i) == acronym.charAt(at) ? 1 : 0;
        }
        return at == acronym.length() && initials.charAt(0) == acronym.charAt(0);
    }

    /** Whether the article uses the acronym beside giving its words, and more than in passing. */
    private static boolean isUsed(Reading reading, String acronym) {
        return reading.article().text().split("(?<![\\p{L}-])" + Pattern.quote(acronym) + "(?![\\p{L}-])", -1).length
                > LEAST_USES;
    }

    /** Whether every word of it stands in the title: "RAS" in the article "Routing and Remote Access Service". */
    private static boolean isToldByTitle(TopicNames topic, String full) {
        return topic.titleWords().containsAll(TopicNames.words(full));
    }

    @Override
    public List<Finding> extract(Reading reading) {
        TopicNames topic = new TopicNames(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            if (sentence.text().contains("[")) {
                continue;
            }
            acronyms(List.of(sentence.text())).forEach((acronym, full) -> {
                if (isUsed(reading, acronym) && !isToldByTitle(topic, full)) {
                    found.add(finding(
                            reading,
                            sentence,
                            Family.ACRONYM,
                            acronym,
                            "stands for",
                            new Value.Organisation(full),
                            "What does the abbreviation " + acronym + " stand for?",
                            acronym + " stands for " + Wording.SLOT + ".",
                            "acronym"));
                }
            });
            Matcher gloss = GLOSS.matcher(sentence.text());
            while (gloss.find()) {
                found.add(finding(
                        reading,
                        sentence,
                        Family.GLOSS,
                        gloss.group("name"),
                        "means",
                        new Value.Term(gloss.group("meaning")),
                        "According to the article, what does the name " + gloss.group("name") + " mean?",
                        "The name " + gloss.group("name") + " means “" + Wording.SLOT + "”.",
                        "gloss"));
            }
            Matcher alias = KNOWN.matcher(sentence.text());
            while (alias.find()) {
                String how = alias.group("how").replaceFirst("^(by|under) the ", "");
                otherName(
                                reading,
                                sentence,
                                alias.group("name"),
                                alias.group("other"),
                                how.equals("as") ? "other name" : how)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> otherName(
            Reading reading, ReadSentence sentence, String name, String other, String how) {
        return reading.entities()
                .find(name)
                .filter(person ->
                        person.kind() == Entity.Kind.PERSON && person.name().contains(" "))
                .filter(person -> !NameWords.isCountry(other) && !AliasKey.mayBeSame(person.name(), other))
                .map(person -> finding(
                        reading,
                        sentence,
                        Family.ALIAS,
                        person.name(),
                        how,
                        new Value.Person(other.strip()),
                        "By " + (how.startsWith("other") ? "what " : "which ") + how + " was " + person.name()
                                + " known?",
                        person.name() + " was also known as " + Wording.SLOT + ".",
                        "alias"));
    }

    private static Finding finding(
            Reading reading,
            ReadSentence sentence,
            Family family,
            String subject,
            String relation,
            Value value,
            String question,
            String statement,
            String slot) {
        return new Finding(
                new Fact(
                        reading.factId(family, subject, relation),
                        family,
                        subject,
                        relation,
                        value,
                        Fact.Certainty.CERTAIN,
                        List.of(sentence.evidence())),
                new Wording(question, statement, "", slot),
                List.of());
    }
}
