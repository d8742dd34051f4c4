package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factloom.article.Span;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * Words of a sentence made to stand alone: short names in full, "the revolt" as the article's topic. What cannot be
 * understood without its neighbours ("the regime", "they", "at that time") is recognised here, and refused by callers.
 */
final class Phrases {

    /** A particle that cannot follow its verb, as careless editing leaves it. */
    private static final Pattern ESTABLISHED_UP =
            Pattern.compile("\\b(establish|found|creat|form|launch|adopt|organi[sz])ed up\\b");

    private final Reading reading;
    private final Set<String> lowerCaseWords;
    private final Map<Span, Reading.ReadSentence> bySpan;
    private final Anaphora anaphora;
    private final Definites definites;
    private final Possessives possessives;
    private final TopicNames topicNames;

    Phrases(Reading reading) {
        this.reading = reading;
        anaphora = new Anaphora(reading);
        bySpan = reading.sentences().stream()
                .collect(Collectors.toMap(
                        read -> read.analysed().sentence().span(), Function.identity(), (first, again) -> first));
        possessives = new Possessives(reading);
        topicNames = new TopicNames(reading);
        definites = new Definites(reading, bySpan, anaphora);
        lowerCaseWords = reading.sentences().stream()
                .flatMap(sentence -> sentence.analysed().tokens().stream())
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    /** Whether the clause can be understood by somebody who knows only the article's title. */
    boolean standAlone(Clause clause) {
        AnalysedSentence sentence = clause.sentence();
        String last = sentence.tokens().get(clause.subject().end() - 1).text();
        boolean pointing = clause.middle().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .anyMatch(word -> PointingWords.ADVERBS.contains(word) || word.equals("further"));
        return !pointing
                && !possessives.dangle(
                        sentence,
                        new Range(clause.subject().start(), clause.verbPhrase().end()),
                        meant(clause).isPresent() || isTopic(clause))
                && !ESTABLISHED_UP.matcher(sentence.text(clause.verbPhrase())).find()
                && (meant(clause).isPresent() || standAlone(sentence, clause.subject(), ""))
                && standAlone(sentence, clause.complement(), last);
    }

    /** The subject as it stands within a sentence, the topic by its name. */
    String subject(Clause clause) {
        return meant(clause).orElseGet(() -> inside(clause.sentence(), clause.subject()));
    }

    private boolean isTopic(Clause clause) {
        return AliasKey.mayBeSame(
                clause.sentence().text(clause.subject()), reading.topic().name());
    }

    private Optional<String> meant(Clause clause) {
        return Optional.ofNullable(bySpan.get(clause.sentence().sentence().span()))
                .flatMap(read -> anaphora.meant(read, clause.subject()));
    }

    /** Whether the words of a whole sentence stand alone; they may begin with what means the topic. */
    boolean standsWhole(Reading.ReadSentence sentence, Range range) {
        int behind = opener(sentence, range).map(Range::end).orElse(range.start());
        List<Token> tokens = sentence.analysed().tokens();
        boolean owned = tokens.stream()
                .filter(token -> token.pos().equals("PRP$"))
                .allMatch(token -> behind > range.start()
                        || tokens.subList(range.start(), token.index()).stream().anyMatch(Token::isProperNoun));
        boolean also = tokens.stream()
                .anyMatch(token -> PointingWords.ADVERBS.contains(token.text().toLowerCase(Locale.ROOT)));
        boolean whose = !possessives.dangle(sentence.analysed(), range, behind > range.start());
        return owned && whose && !also && standAlone(sentence.analysed(), new Range(behind, range.end()), "");
    }

    /** The words of a whole sentence up to its value, the topic by its name. */
    String opening(Reading.ReadSentence sentence, Range range) {
        Optional<Range> opener = opener(sentence, range);
        String rest = text(sentence.analysed(), new Range(opener.map(Range::end).orElse(range.start()), range.end()));
        return opener.flatMap(head -> anaphora.meant(sentence, head))
                .map(topic -> rest.matches("['’].*") ? topic + rest : topic + " " + rest)
                .orElse(rest);
    }

    /** The first word or two, where they mean the topic: "She", "The building". */
    private Optional<Range> opener(Reading.ReadSentence sentence, Range range) {
        Range one = new Range(range.start(), range.start() + 1);
        Range two = new Range(range.start(), range.start() + 2);
        return two.end() < range.end() && anaphora.meant(sentence, two).isPresent()
                ? Optional.of(two)
                : anaphora.meant(sentence, one).isPresent() ? Optional.of(one) : Optional.empty();
    }

    /** Whether the words can be understood by somebody who knows only the article's title. */
    boolean standAlone(AnalysedSentence sentence, Range range) {
        return standAlone(sentence, range, "");
    }

    /** The same, where {@code known} has been named in full before: "the Communist Party … of the party". */
    private boolean standAlone(AnalysedSentence sentence, Range range, String known) {
        for (Token token : sentence.tokens(range)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean pronoun = token.pos().equals("PRP") && !word.endsWith("self") && !word.endsWith("selves");
            boolean demonstrative =
                    Set.of("this", "that", "these", "those", "such").contains(word)
                            && token.pos().equals("DT");
            // "similar lines": to which? "further stretched": after what?
            boolean comparing = word.equals("similar")
                            && sentence.children(token).stream()
                                    .noneMatch(child -> child.relation().matches("obl.*|nmod.*"))
                    || word.equals("further")
                            && !sentence.tokens().get(Math.max(token.head(), 0)).isNoun();
            if (pronoun
                    || comparing
                    || demonstrative
                    || PointingWords.ADVERBS.contains(word)
                    || definites.isBare(sentence, token, range, known)) {
                return false;
            }
        }
        return true;
    }

    /** The words, with short names of persons and initials in full and the topic by its name. */
    String text(AnalysedSentence sentence, Range range) {
        return text(sentence, range, List.of());
    }

    /** The same without the words of {@code left}. */
    String text(AnalysedSentence sentence, Range range, List<Range> left) {
        List<Range> names = Entities.names(sentence);
        List<String> parts = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            int index = i;
            if (left.stream().anyMatch(part -> part.contains(index))) {
                continue;
            }
            Token token = sentence.tokens().get(i);
            if (token.text().equalsIgnoreCase("the")
                    && token.head() > i
                    && definites.isTopic(sentence, token, sentence.tokens().get(token.head()))) {
                parts.add(reading.topic().phrase());
                i = token.head();
                continue;
            }
            Range name = names.stream()
                    .filter(candidate -> candidate.start() == index && candidate.end() <= range.end())
                    .findFirst()
                    .orElse(null);
            if (name != null) {
                boolean joined = i > range.start()
                        && !parts.isEmpty()
                        && sentence.tokens().get(i - 1).span().end()
                                == token.span().start();
                parts.add((joined ? parts.removeLast() : "") + fullName(sentence, name));
                i = name.end() - 1;
                continue;
            }
            boolean glued = i > range.start()
                    && !parts.isEmpty()
                    && sentence.tokens().get(i - 1).span().end() == token.span().start();
            boolean closes = token.text().matches("[,;:.%)]|'s|’s") && !opensName(sentence, token);
            if (glued || !parts.isEmpty() && closes) {
                int last = parts.size() - 1;
                parts.set(last, parts.get(last) + token.text());
            } else {
                parts.add(token.text());
            }
        }
        return String.join(" ", parts);
    }

    /** The dot of ".NET". */
    private static boolean opensName(AnalysedSentence sentence, Token dot) {
        return dot.text().equals(".")
                && dot.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(dot.index() + 1).span().start()
                        == dot.span().end();
    }

    private String fullName(AnalysedSentence sentence, Range name) {
        String written = sentence.text(name);
        if (Abbreviations.areInitials(written)) {
            return reading.entities()
                    .find(written)
                    .filter(entity -> Abbreviations.isMeantInFull(reading, written, entity))
                    .map(entity -> Abbreviations.inFull(sentence, name, entity.name()))
                    .orElse(written);
        }
        // "Cornell" in the article on Cornell University, which Ezra Cornell founded
        if (!TopicKind.of(reading).person()
                && AliasKey.fold(reading.topic().name()).startsWith(AliasKey.fold(written))) {
            return written;
        }
        return reading.entities()
                .find(written, sentence.span(name).start())
                .filter(entity ->
                        entity.kind() == Entity.Kind.PERSON && entity.name().contains(" ") && !written.contains(" "))
                .filter(entity -> Entities.names(sentence).stream()
                        .filter(other -> other.end() <= name.start() && other.end() - other.start() > 1)
                        .noneMatch(other -> reading.entities()
                                .find(sentence.text(other))
                                .filter(entity::equals)
                                .isPresent()))
                .map(entity -> TopicKind.of(reading).person() && topicNames.include(entity.name())
                        ? reading.topic().phrase()
                        : entity.name())
                .orElse(written);
    }

    /** The words of a phrase that stood at the beginning of its sentence, as they stand within one. */
    String inside(AnalysedSentence sentence, Range range) {
        String text = text(sentence, range);
        Token first = sentence.tokens().get(range.start());
        if (text.equals(reading.topic().name())) {
            return reading.topic().phrase();
        }
        boolean single = range.end() - range.start() == 1 && first.ner().equals("O");
        boolean number = first.pos().equals("CD");
        boolean name = !number
                && !(single && lowerCaseWords.contains(first.text().toLowerCase(Locale.ROOT)))
                && (first.isProperNoun() || !first.ner().equals("O"));
        if (range.start() > 0 || name || text.startsWith(reading.topic().phrase())) {
            return text;
        }
        String lower = first.text().toLowerCase(Locale.ROOT);
        boolean nationality = first.pos().startsWith("JJ") && lower.matches(".*(ish|ian|ean|ese|i|ch|an|ist)");
        name = reading.entities().find(first.text()).isPresent() || first.text().matches("\\p{Lu}{2,}.*");
        return lowerCaseWords.contains(lower) || !nationality && !name
                ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                : text;
    }

    /** The text with an upper-case first letter. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The non-empty parts with single spaces between them, ended by {@code mark}. */
    static String sentence(String mark, String... parts) {
        String joined = List.of(parts).stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        return capitalised(joined.strip()
                        .replaceAll("\\s+", " ")
                        .replaceAll(" (?=[,;:]|\\.(?!\\p{Lu}))", "")
                        .replaceAll(",$", "")
                        // "subspecies of C. lupus.", "Harry McPherson, Jr."
                        .replaceAll(mark.equals(".") ? "\\.$" : "$^", ""))
                + mark;
    }
}
