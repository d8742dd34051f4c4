package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;

/** What something that the sentence describes is called: "The study of rocks is called [petrology]", "The young of a goat are known as [kids]". */
final class Terms implements Extractor {

    private static final Pattern CALLED = Pattern.compile(
            "^(?<verb>is|are) (?:(?<how>sometimes|commonly|often|usually|generally|collectively|normally) )?(?<as>called|known as|termed|referred to as) "
                    + "(?:(?:an?|the) )?[“\"]?(?<key>[\\p{L}][\\p{L}'’ -]*?)[”\"]?$");

    private static final int LEAST_SUBJECT = 4;
    private static final int MOST_SUBJECT = 16;
    private static final int MOST_KEY = 3;

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            if (!SentenceFilter.isHedged(sentence.text())) {
                sentence.clauses().stream()
                        .limit(1)
                        .filter(clause ->
                                clause.front().isEmpty() && phrases.standAlone(sentence.analysed(), clause.subject()))
                        .flatMap(clause -> called(reading, sentence, phrases, clause).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> called(Reading reading, ReadSentence sentence, Phrases phrases, Clause clause) {
        AnalysedSentence analysed = sentence.analysed();
        int end = analysed.tokens().size();
        boolean stop = analysed.tokens().getLast().text().equals(".");
        String said = phrases.text(analysed, new Range(clause.finite().index(), stop ? end - 1 : end));
        String subject = phrases.inside(analysed, clause.subject());
        int words = subject.split(" ", -1).length;
        Matcher found = CALLED.matcher(said);
        if (!found.find()
                || words < LEAST_SUBJECT
                || words > MOST_SUBJECT
                || subject.matches(
                        "(?i)(?:an?|some|many|several|its|his|their|this|these|such|other|another|any|most) .*|.*\"")
                || found.group("key").split(" ", -1).length > MOST_KEY
                || found.group("key").matches(".*\\b(?:and|or|one|such|so|this|by|in|of)\\b.*")
                || shares(subject, found.group("key"))) {
            return Optional.empty();
        }
        String how = Optional.ofNullable(found.group("how")).orElse("");
        String as = found.group("as");
        String wh = as.equals("known as") || as.equals("referred to as") ? "by what name" : "what";
        String article =
                said.substring(0, found.start("key")).replaceAll("[“\"]", "").strip();
        return Optional.of(new Finding(
                reading.fact(sentence, Family.ALIAS, subject, "called", new Value.Term(found.group("key"))),
                new Wording(
                        Phrases.sentence("?", wh, found.group("verb"), subject, how, as.replaceFirst(" as$", "")),
                        Phrases.sentence(".", subject, article, Wording.SLOT),
                        "",
                        "term",
                        "term"),
                List.of()));
    }

    private static boolean shares(String subject, String key) {
        List<String> words = List.of(AliasKey.fold(subject).split(" ", -1));
        return List.of(AliasKey.fold(key).split(" ", -1)).stream().anyMatch(words::contains);
    }
}
