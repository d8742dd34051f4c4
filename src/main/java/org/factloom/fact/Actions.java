package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** Who did it, who was it: "[Ibrahim Muhammad Ali] was a member of the Workers Central Committee." */
final class Actions implements Extractor {

    private static final int LEAST_WORDS = 5;

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        TopicNames topic = new TopicNames(reading);
        List<Finding> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            if (SentenceFilter.states(sentence.analysed())) {
                sentence.clauses().stream()
                        .filter(clause -> !clause.isParticipial())
                        .map(clause -> new ClauseWords(phrases, clause))
                        .flatMap(words ->
                                Stream.of(action(reading, topic, sentence, words), named(reading, sentence, words)))
                        .flatMap(Optional::stream)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Optional<Finding> action(
            Reading reading, TopicNames topic, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        Optional<Entity> actor = actor(reading, clause);
        Optional<String> when = words.when();
        boolean plural = Set.of("were", "are", "have").contains(clause.finite().text())
                || analysed.text(clause.complement()).contains("themselves");
        if (actor.isEmpty()
                || clause.main().lemma().matches("locate|situate|base")
                || isFirstOfTwo(clause)
                || !Happenings.isDefinite(analysed, clause.subject())
                || !clause.isCopular() && !Happenings.isEvent(clause.main(), analysed.text(clause.complement()))
                || clause.isCopular() && !isUnique(clause)
                || isBuilt(actor.get(), clause)
                || Happenings.isWithoutObject(clause)
                || plural
                || when.isEmpty()
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)
                || !isTelling(analysed, clause.complement())
                || when.get().isEmpty() && !isOne(analysed, clause.complement())) {
            return Optional.empty();
        }
        // "In 1961, who signed a contract to purchase it?": at the end the date would be that of the purchase.
        boolean fronted = !when.get().isEmpty()
                && analysed.tokens(clause.complement()).stream().anyMatch(Token::isVerb);
        String predicate = words.predicate(words.complement(List.of()) + (fronted ? "" : " " + when.get()));
        if (when.get().isEmpty()
                && !CountedClause.isDated(predicate)
                && !(topic.isNamedIn(predicate) && isScoped(clause))) {
            return Optional.empty();
        }
        boolean the = analysed.tokens().get(clause.subject().start()).pos().equals("DT");
        String which = clause.isCopular() && actor.get().kind() != Entity.Kind.PERSON
                ? "what"
                : NameWords.whichOf(actor.get());
        return Optional.of(finding(
                reading,
                sentence,
                actor.get(),
                (fronted ? when.get() + ", " : "") + which + " " + predicate,
                (fronted ? when.get() + ", " : "") + (the ? "the " : "") + Wording.SLOT + " " + predicate));
    }

    /** "took the work of others [and summarised it]": what was done comes second. */
    private static boolean isFirstOfTwo(Clause clause) {
        return clause.main().lemma().equals("take")
                && clause.sentence().children(clause.main()).stream()
                        .anyMatch(token -> token.relation().startsWith("conj"));
    }

    /** "Which organisation was built in 1965?": what is built is a house, whatever its name. */
    private static boolean isBuilt(Entity actor, Clause clause) {
        return actor.kind() == Entity.Kind.ORGANISATION
                && (clause.main().lemma().matches("build|construct|erect|demolish|publish|release|come|open")
                        || clause.sentence().tokens(clause.subject()).stream()
                                .noneMatch(token -> token.ner().equals("ORGANIZATION")));
    }

    /** "An organization of veterans, [Iraqi Communist Partisans Society], was founded": what the new thing is called. */
    private static Optional<Finding> named(Reading reading, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens();
        int comma = clause.subject().end();
        Optional<String> when = words.when();
        boolean indefinite = tokens.get(clause.subject().start()).text().matches("(?i)an?");
        if (!indefinite
                || !tokens.get(comma).text().equals(",")
                || when.isEmpty()
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)) {
            return Optional.empty();
        }
        String thing = words.phrases().text(analysed, new Range(clause.subject().start() + 1, comma));
        String predicate = words.predicate(words.complement(List.of()) + " " + when.get());
        return Entities.names(analysed).stream()
                .filter(name -> name.start() == comma + 1
                        && tokens.get(name.end()).text().equals(","))
                .filter(name -> name.end() + 1 == clause.finite().index())
                .findFirst()
                .flatMap(name -> reading.entities().find(analysed.text(name)))
                // "a mill in Munster Province, [Ireland], burned down"
                .filter(entity -> entity.kind() != Entity.Kind.PLACE)
                .map(entity -> finding(
                        reading, sentence, entity, "which " + thing + " " + predicate, Wording.SLOT + " " + predicate));
    }

    private static Finding finding(
            Reading reading, ReadSentence sentence, Entity entity, String question, String statement) {
        return new Finding(
                reading.fact(sentence, Family.ACTION, reading.topic().name(), question, entity.value()),
                new Wording(
                        Phrases.sentence("?", question),
                        Phrases.sentence(".", statement),
                        "",
                        entity.kind().name()),
                entity.aliases());
    }

    /** The person or organisation that the whole subject names, if it does. */
    private static Optional<Entity> actor(Reading reading, Clause clause) {
        AnalysedSentence analysed = clause.sentence();
        Range subject = clause.subject();
        int start = analysed.tokens().get(subject.start()).pos().equals("DT") ? subject.start() + 1 : subject.start();
        return Entities.names(analysed).stream()
                .filter(name -> name.end() == subject.end() && name.start() >= start)
                .filter(name ->
                        analysed.tokens(new Range(start, name.start())).stream().allMatch(Token::isCapitalised))
                .findFirst()
                .flatMap(name -> reading.entities().find(analysed.text(name)))
                .filter(entity ->
                        entity.kind() == Entity.Kind.PERSON && entity.name().contains(" ")
                                || entity.kind() == Entity.Kind.ORGANISATION
                                || isUnique(clause))
                .filter(entity -> !entity.name().matches("\\p{Lu}{2,6}"))
                .filter(entity -> clause.isPast() || isUnique(clause))
                .filter(entity ->
                        !AliasKey.mayBeSame(entity.name(), reading.topic().name()));
    }

    /** "is the largest city in Canada", "was the first president": there is one such thing. */
    private static boolean isUnique(Clause clause) {
        List<Token> words = clause.sentence().tokens(clause.complement());
        return clause.isCopular()
                && !words.isEmpty()
                && words.getFirst().text().equals("the")
                && words.stream()
                        .limit(4)
                        .filter(token -> token.pos().matches("JJS|RBS")
                                || token.text().matches("first|last|only|main|capital|oldest"))
                        // "the largest in Argentina": the largest what?
                        .anyMatch(token -> clause.sentence().tokens().stream()
                                .skip(token.index() + 1L)
                                .limit(1)
                                .anyMatch(next -> next.pos().matches("NN.*|JJ.*|VBN|VBG|POS")));
    }

    /**
     * Whether only one can have done it, without a date: "discovered the role of hormones", "was proclaimed King Richard
     * IV"; not "was a member", "borrowed a sum from a bank" or "was in charge of one of the cells".
     */
    private static boolean isOne(AnalysedSentence analysed, Range complement) {
        String words = analysed.text(complement);
        boolean indefinite = words.matches("(?i)(an?|one|some|several|as an?|for an?) .*|.*\\bone of .*");
        boolean definite = words.matches("(?:the|to|its|his|her|their) .*")
                || analysed.tokens(complement).stream()
                        .anyMatch(token -> token.isProperNoun() && token.isCapitalised());
        return definite && !indefinite;
    }

    /** Whether the clause was not cut before what limits it: "was awarded his second Oscar[, for the film, and …]". */
    private static boolean isScoped(Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        int comma = clause.complement().end();
        return comma + 1 >= tokens.size()
                || !tokens.get(comma).text().equals(",")
                || !tokens.get(comma + 1).pos().equals("IN");
    }

    /** Whether the words pin the event down: they name somebody or something, or are many. */
    private static boolean isTelling(AnalysedSentence analysed, Range complement) {
        List<Token> tokens = analysed.tokens(complement);
        return tokens.size() >= LEAST_WORDS
                || tokens.size() >= 3
                        && tokens.stream().anyMatch(token -> token.isProperNoun() && token.isCapitalised());
    }
}
