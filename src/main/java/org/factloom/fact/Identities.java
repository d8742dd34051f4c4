package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** What the only one of its kind is: "Argentina's highest point is [Mount Aconcagua]", "The first president of the club was [Anna Berg]". */
final class Identities implements Extractor {

    /** What there is one of. */
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:\\p{L}{2,}est|most \\p{L}+|first|last|only|capital|official language|official name|currency|founder|patron saint|national (?:animal|anthem|flower|bird)"
                    + "|county town|administrative (?:centre|center)|seat|motto|architect|composer|author)\\b");

    private static final Pattern APPOSITIVE = Pattern.compile(
            "the (?:\\p{L}{2,}est|most \\p{L}+|first|last|only|founder|author|architect|inventor|capital|designer|composer)\\b.* (?:of|in|for) .*\\p{Lu}.*");

    private static final int LONGEST = 12;

    private static final String PASSING =
            "(?i).*\\b(?:current|present|latest|newest|new|next|recent|west|rest|interest|best|guest|test|forest|one of)\\b.*";

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : SentenceFilter.stating(reading)) {
            SentenceFilter.copular(sentence, phrases)
                    .filter(clause -> clause.finite().text().matches("is|was"))
                    .map(clause -> identity(reading, sentence, new ClauseWords(phrases, clause)))
                    .flatMap(Optional::stream)
                    .limit(1)
                    .forEach(found::add);
            appositive(reading, sentence, phrases).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> identity(Reading reading, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        String subject = words.subject();
        boolean definite = subject.matches("(?i)the .* (?:of|in) .*|.*['’]s? .*");
        if (!definite
                || !ONLY.matcher(subject).find()
                || subject.matches(PASSING)
                || CountedClause.isNumbered(subject)
                || !subject.replaceFirst("^The ", "").matches(".*\\p{Lu}.*")) {
            return Optional.empty();
        }
        return name(analysed, clause)
                .flatMap(range -> reading.entities().find(analysed.text(range)))
                .filter(entity -> !AliasKey.fold(subject).contains(AliasKey.fold(entity.name()))
                        && (entity.kind() != Entity.Kind.PERSON || entity.name().contains(" ")))
                .map(entity -> {
                    String verb = clause.finite().text();
                    boolean the = analysed.tokens()
                            .get(clause.complement().start())
                            .text()
                            .equals("the");
                    String wh = entity.kind() == Entity.Kind.PERSON ? "who" : "what";
                    return new Finding(
                            reading.fact(sentence, Family.RELATION, subject, verb, entity.value()),
                            new Wording(
                                    Phrases.sentence("?", wh, verb, subject),
                                    Phrases.sentence(".", subject, verb, the ? "the" : "", Wording.SLOT),
                                    "",
                                    entity.type().name()),
                            entity.aliases());
                });
    }

    /** "Mount Brandon, the highest mountain in Cork, was …": what the words between commas say of the name before them. */
    private static Optional<Finding> appositive(Reading reading, ReadSentence sentence, Phrases phrases) {
        AnalysedSentence analysed = sentence.analysed();
        for (Range name : Entities.names(analysed)) {
            int end = name.end() + 1;
            while (end < analysed.tokens().size()
                    && !analysed.tokens().get(end).text().matches("[,.;:]")) {
                end++;
            }
            Range said = new Range(name.end() + 1, Math.max(end, name.end() + 1));
            boolean opening = analysed.tokens().getFirst().pos().matches("IN|TO|RB|VBG")
                    && analysed.tokens(new Range(0, name.start())).stream()
                            .noneMatch(token -> token.text().equals(","));
            boolean between = !opening
                    && !said.isEmpty()
                    && analysed.tokens().get(name.end()).text().equals(",")
                    && analysed.tokens().get(said.start()).text().equals("the")
                    && (name.start() == 0
                            || !analysed.tokens().get(name.start() - 1).text().matches(",|and|or"));
            if (between) {
                String what = phrases.text(analysed, said);
                Optional<Entity> entity = reading.entities().find(analysed.text(name));
                if (entity.isPresent() && isOnly(what) && phrases.standAlone(analysed, said) && tells(analysed, said)) {
                    return identity(reading, sentence, entity.get(), what, name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOnly(String what) {
        return APPOSITIVE.matcher(what).matches()
                && !what.matches(PASSING)
                && !CountedClause.isNumbered(what)
                && what.split(" ", -1).length <= LONGEST;
    }

    private static boolean tells(AnalysedSentence analysed, Range said) {
        return analysed.tokens(said).stream()
                .noneMatch(token -> token.isVerb() || token.pos().startsWith("W"));
    }

    private static Optional<Finding> identity(
            Reading reading, ReadSentence sentence, Entity entity, String what, Range name) {
        boolean person = entity.kind() == Entity.Kind.PERSON;
        boolean passed = person || what.matches("the (?:first|last|only) .*");
        if (person && !entity.name().contains(" ")
                || person && what.matches("the (?:\\p{L}+est|most) .*")
                || AliasKey.mayBeSame(entity.name(), what)
                || AliasKey.fold(entity.name())
                        .equals(AliasKey.fold(reading.topic().name()))) {
            return Optional.empty();
        }
        boolean the = name.start() > 0
                && sentence.analysed().tokens().get(name.start() - 1).text().equalsIgnoreCase("the");
        String verb = passed ? "was" : "is";
        return Optional.of(new Finding(
                reading.fact(sentence, Family.RELATION, what, verb, entity.value()),
                new Wording(
                        Phrases.sentence("?", person ? "who" : "what", verb, what),
                        Phrases.sentence(".", what, verb, the ? "the" : "", Wording.SLOT),
                        "",
                        entity.type().name()),
                entity.aliases()));
    }

    /** The name that begins what follows the verb and ends there, or before a comma, a parenthesis or a place. */
    private static Optional<Range> name(AnalysedSentence analysed, Clause clause) {
        int start = clause.complement().start();
        return Entities.names(analysed).stream()
                .filter(name -> clause.complement().contains(name)
                        && (name.start() == start
                                || name.start() == start + 1
                                        && analysed.tokens().get(start).text().equals("the")))
                .filter(name -> {
                    Token next = analysed.tokens()
                            .get(Math.min(name.end(), analysed.tokens().size() - 1));
                    return next.text().matches("[.,;]|in|at|on|with|who|which|from");
                })
                .findFirst();
    }
}
