package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * Whom or what a verb ties its subject to: "was designed by [William F. Lamb]", "married the novelist [Philippe
 * Sollers] in 1967", "is located in [Midtown Manhattan]". Only the verbs of {@link Relation#ALL}.
 */
final class Relations implements Extractor {

    /** What leads to a second statement, which the name need not be about. */
    private static final Pattern SECOND = Pattern.compile(
            "\\b(with|by|including|which|who|while|when|after|before|until|although|following|and|or)\\b|, ");

    private static final Set<EntityType> WORKS =
            Set.of(EntityType.BOOK, EntityType.FILM, EntityType.ALBUM, EntityType.SONG);

    private static final int LONGEST = 10;

    /** A name as it stands behind its verb. */
    private record Slot(
            Range phrase, Range name, String preposition, List<Token> before, Entity entity, String within) {}

    private record Candidate(String key, boolean dated, Finding finding) {}

    @Override
    public List<Finding> extract(Reading reading) {
        Phrases phrases = new Phrases(reading);
        List<Candidate> found = new ArrayList<>();
        for (ReadSentence sentence : reading.sentences()) {
            if (SentenceFilter.states(sentence.analysed())) {
                for (Clause clause : sentence.clauses()) {
                    candidates(reading, sentence, new ClauseWords(phrases, clause))
                            .forEach(found::add);
                }
            }
        }
        Map<String, Long> times = found.stream().collect(Collectors.groupingBy(Candidate::key, Collectors.counting()));
        return found.stream()
                .filter(candidate -> candidate.dated() || times.getOrDefault(candidate.key(), 0L) == 1)
                .map(Candidate::finding)
                .toList();
    }

    private static List<Candidate> candidates(Reading reading, ReadSentence sentence, ClauseWords words) {
        Clause clause = words.clause();
        AnalysedSentence analysed = clause.sentence();
        Optional<String> when = words.when();
        if (clause.isCopular()
                || clause.isParticipial()
                || when.isEmpty()
                || !SentenceFilter.asserts(clause)
                || !words.phrases().standAlone(clause)
                || !NamedSubject.isOf(reading, words)
                || SentenceFilter.isPeripheral(sentence.section())) {
            return List.of();
        }
        boolean passive = !clause.finite().equals(clause.main())
                && clause.main().pos().equals("VBN")
                && analysed.child(clause.main(), "aux:pass").isPresent();
        List<Candidate> found = new ArrayList<>();
        for (Range name : Entities.names(analysed)) {
            slot(reading, clause, name).ifPresent(slot -> Relation.ALL.stream()
                    .filter(relation -> relation.fits(
                            clause.main().lemma(),
                            passive,
                            slot.preposition(),
                            slot.entity().kind()))
                    .findFirst()
                    .flatMap(relation -> candidate(reading, sentence, words, slot, relation.once()))
                    .ifPresent(found::add));
        }
        return found;
    }

    private static Optional<Candidate> candidate(
            Reading reading, ReadSentence sentence, ClauseWords words, Slot slot, boolean once) {
        Clause clause = words.clause();
        String rest =
                (words.complement(List.of(slot.phrase())) + " " + words.when().orElse("")).strip();
        boolean dated = CountedClause.isDated(rest);
        Optional<String> which = which(slot);
        // "the Brit Award for Outstanding Contribution [to British Music]": the name goes on
        boolean cut = slot.preposition().isEmpty() && rest.matches("(?:to|for|of) \\p{Lu}.*");
        if (!once && !dated
                || cut
                || which.isEmpty()
                || SECOND.matcher(rest).find()
                || rest.split(" ", -1).length > LONGEST) {
            return Optional.empty();
        }
        String wh = slot.preposition().isEmpty() ? which.get() : slot.preposition() + " " + which.get();
        String slotted = clause.sentence()
                        .text(new Range(slot.phrase().start(), slot.name().start())) + " " + Wording.SLOT;
        List<String> accepted = new ArrayList<>(slot.entity().aliases());
        if (!slot.within().isEmpty()) {
            accepted.add(slot.entity().name() + ", " + slot.within());
        }
        Finding finding = new Finding(
                reading.fact(
                        sentence,
                        Family.RELATION,
                        words.subject(),
                        (words.predicate(rest) + " " + slot.preposition()).strip(),
                        slot.entity().value()),
                new Wording(
                        words.question(wh, rest),
                        words.statement(words.complementWith(slot.phrase(), slotted) + " "
                                + words.when().orElse("")),
                        "",
                        isTown(slot)
                                ? EntityType.TOWN.name()
                                : slot.entity().kind() == Entity.Kind.OTHER
                                        ? slot.entity().type().name()
                                        : slot.entity().kind().name()),
                accepted);
        String key = words.subject() + "|" + clause.main().lemma() + "|" + slot.preposition();
        return Optional.of(new Candidate(key, dated, finding));
    }

    /** "which novelist" where the text says so, otherwise by the kind of the name; nothing where it may be larger or smaller. */
    private static Optional<String> which(Slot slot) {
        String nouns = slot.before().stream()
                .filter(token -> !token.pos().matches("DT|PRP\\$"))
                .map(Token::text)
                .collect(Collectors.joining(" "));
        if (slot.before().stream().anyMatch(Token::isProperNoun)) {
            return Optional.empty();
        }
        if (!nouns.isEmpty() && Character.isLowerCase(nouns.codePointAt(nouns.lastIndexOf(' ') + 1))) {
            return Optional.of("which " + nouns);
        }
        return switch (slot.entity().kind()) {
            case PERSON -> Optional.of("whom");
            case PLACE -> whichPlace(slot);
            case ORGANISATION ->
                slot.entity().type() != EntityType.ORGANISATION
                                || NameWords.isGeneric(
                                        NameWords.last(slot.entity().name()))
                        ? Optional.of(NameWords.whichOf(slot.entity()))
                        : Optional.empty();
            case OTHER ->
                Optional.of(
                        WORKS.contains(slot.entity().type())
                                ? "which " + slot.entity().type().name().toLowerCase(Locale.ROOT)
                                : "which award");
        };
    }

    private static Optional<String> whichPlace(Slot slot) {
        if (NameWords.isCountry(slot.entity().name())) {
            return Optional.of("which country");
        }
        if (isTown(slot)) {
            return Optional.of("which town or city");
        }
        return switch (slot.preposition()) {
            case "at", "after" -> Optional.of("which place");
            case "into" ->
                slot.entity().type() == EntityType.WATER ? Optional.of("which body of water") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isTown(Slot slot) {
        return slot.entity().type() == EntityType.TOWN
                || slot.entity().type() == EntityType.PLACE && !slot.within().isEmpty();
    }

    /** "Connecticut" behind "Waterbury": what the place lies in. */
    private static String within(AnalysedSentence analysed, Range name) {
        List<Token> tokens = analysed.tokens();
        int start = name.end() + 1;
        if (start >= tokens.size() || !tokens.get(name.end()).text().equals(",")) {
            return "";
        }
        return Entities.names(analysed).stream()
                .filter(next -> next.start() == start)
                .filter(next -> next.end() >= tokens.size()
                        || tokens.get(next.end()).text().matches("[,.;]|on|to|in|and|from|into"))
                .map(analysed::text)
                .filter(next ->
                        NameWords.isCountry(next) || tokens.get(start).ner().equals("LOCATION"))
                .findFirst()
                .orElse("");
    }

    /** The name with its determiner, nouns and preposition, where it hangs on the verb itself and stands alone. */
    private static Optional<Slot> slot(Reading reading, Clause clause, Range name) {
        AnalysedSentence analysed = clause.sentence();
        List<Token> tokens = analysed.tokens();
        if (!clause.complement().contains(name)) {
            return Optional.empty();
        }
        int start = name.start();
        while (start > clause.complement().start()
                && tokens.get(start - 1).pos().matches("DT|JJ|NN|NNP|PRP\\$|VBN")) {
            start--;
        }
        int from = start;
        Range noun = new Range(start, name.end());
        List<Token> before = analysed.tokens(new Range(start, name.start()));
        Token first = tokens.get(start);
        Token previous = tokens.get(start - 1);
        int at = clause.main().index() + 1;
        boolean behindVerb = start == at || start == at + 1;
        boolean object = previous.index() == clause.main().index();
        String preposition = object ? "" : previous.text().toLowerCase(Locale.ROOT);
        boolean hangs = analysed.tokens(noun).stream()
                .anyMatch(token -> token.head() == clause.main().index());
        boolean joined = analysed.tokens(noun).stream()
                .anyMatch(token -> token.relation().startsWith("conj")
                        || analysed.children(token).stream()
                                .anyMatch(child -> child.relation().startsWith("conj")));
        boolean indefinite = first.text().matches("(?i)an?|some|several|other|another");
        boolean prepositional = previous.pos().equals("IN") || previous.pos().equals("TO");
        if (!behindVerb || !hangs || joined || indefinite || !object && !prepositional || runsOn(analysed, name)) {
            return Optional.empty();
        }
        return reading.entities()
                .find(analysed.text(name))
                .filter(entity -> isNamed(entity, before))
                .filter(entity -> !WORKS.contains(entity.type()) || isWholeTitle(analysed, before, name))
                .filter(entity ->
                        !AliasKey.mayBeSame(entity.name(), reading.topic().name()))
                .map(entity -> new Slot(
                        new Range(object ? from : from - 1, name.end()),
                        name,
                        preposition,
                        before,
                        entity,
                        within(analysed, name)));
    }

    /** A person by a full name; what may be won by a name that says so. */
    private static boolean isNamed(Entity entity, List<Token> before) {
        return switch (entity.kind()) {
            case PERSON -> entity.name().contains(" ");
            case PLACE -> true;
            case ORGANISATION -> entity.name().contains(" ") || !before.isEmpty();
            case OTHER ->
                WORKS.contains(entity.type())
                        || entity.name().matches(".* .*(?:Prize|Award|Medal|Trophy|Fellowship)\\b.*");
        };
    }

    /** Whether no word before or behind the name may belong to the title: "A Place in the World", "Desire in Language". */
    private static boolean isWholeTitle(AnalysedSentence analysed, List<Token> before, Range name) {
        List<Token> tokens = analysed.tokens();
        Token next = tokens.get(Math.min(name.end(), tokens.size() - 1));
        Token after = tokens.get(Math.min(name.end() + 1, tokens.size() - 1));
        return before.stream().noneMatch(Token::isCapitalised)
                && (!next.pos().matches("IN|TO|DT|CC") || after.pos().equals("CD") || !after.isCapitalised());
    }

    /** Whether the name goes on behind its end: "Harvard professor", "Paramount's", "Columbia, Capitol". */
    private static boolean runsOn(AnalysedSentence analysed, Range name) {
        if (name.end() >= analysed.tokens().size() - 1) {
            return false;
        }
        Token next = analysed.tokens().get(name.end());
        Token after = analysed.tokens().get(name.end() + 1);
        boolean list =
                next.text().equals(",") && after.isCapitalised() && !after.ner().equals("LOCATION");
        boolean glued = next.span().start()
                        == analysed.tokens().get(name.end() - 1).span().end()
                && !next.isPunctuation();
        return list
                || glued
                || next.isNoun()
                || next.pos().matches("POS|CC|CD|JJ|HYPH")
                || next.text().matches("and|or|&");
    }
}
