package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/** What phrases with "the" and "this" mean, and whether a reader of the title alone would know. */
final class Definites {

    /** Of which everybody knows one: "the human body", "the general public", "the film industry"; and whose number tells it: "the 18th century". */
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:human|solar|nervous|immune|digestive|respiratory|periodic|common) .*|general public|armed forces|stock market|civil service|.* industry|.*(?:century|decade|\\d0s|\\d{4})|.*\\d(?:st|nd|rd|th) (?:and \\d+(?:st|nd|rd|th) )?floors?");

    /** Verbs that take "to" or "for" themselves, behind an object that they do something with. */
    private static final String CHANGING =
            "convert|change|turn|transfer|move|sell|give|lease|rent|return|extend|shorten|reduce|raise|lower|increase|widen|use|offer|present|donate|bring|take|send|restore|rename|exchange|leave|add|open|close|grant|award|connect|link|lose|hand|cede|pass|limit|restrict|pay";

    /** What every company, state or army has: "joined the board of directors". */
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:board of (?:directors|trustees|governors)|council of ministers|head of (?:state|government)|chief of staff)(?! of| for| at)");

    private final Reading reading;
    private final Map<Span, Reading.ReadSentence> bySpan;
    private final Anaphora anaphora;

    Definites(Reading reading, Map<Span, Reading.ReadSentence> bySpan, Anaphora anaphora) {
        this.reading = reading;
        this.bySpan = bySpan;
        this.anaphora = anaphora;
    }

    /**
     * "the regime", "the new organisation", "the two", "the regular season": definite, and nothing says which. What would say it
     * must lie {@code within} the words that are asked: "the 620 building [which was home to art dealers]".
     */
    boolean isBare(AnalysedSentence sentence, Token the, Range within, String known) {
        if (!the.text().equalsIgnoreCase("the") || the.head() < 0) {
            return false;
        }
        Token noun = sentence.tokens().get(the.head());
        if (noun.index() <= the.index()) {
            return true;
        }
        boolean partOfName = Entities.names(sentence).stream()
                        .anyMatch(name -> name.contains(noun.index()) && name.end() - name.start() > 1)
                || noun.isProperNoun() && !NameWords.isGeneric(noun.text());
        if (partOfName
                || isTopic(sentence, the, noun)
                || noun.text().equalsIgnoreCase(known)
                || PointingWords.UNIQUE.contains(noun.lemma())) {
            return false;
        }
        List<Token> inside = sentence.tokens(new Range(the.index() + 1, noun.index()));
        if (inside.stream()
                .anyMatch(
                        token -> PointingWords.ADJECTIVES.contains(token.text().toLowerCase(Locale.ROOT)))) {
            return true;
        }
        boolean followed = sentence.children(noun).stream()
                .anyMatch(token -> token.index() > noun.index()
                        && within.contains(token.index())
                        && Set.of("nmod", "acl", "acl:relcl", "obl", "appos", "compound")
                                .contains(token.relation().replaceFirst(":(?!relcl).*", "")));
        // "the painter Paul Walker"
        boolean named = noun.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(noun.index() + 1).isProperNoun()
                && sentence.tokens().get(noun.index() + 1).isCapitalised();
        boolean properName = noun.isProperNoun() && inside.stream().anyMatch(Token::isCapitalised)
                || reading.entities()
                        .find(noun.text())
                        .filter(entity -> noun.text().matches("\\p{Lu}{2,}|.*-.*"))
                        .isPresent();
        boolean told = noun.isCapitalised()
                || inside.stream()
                        .anyMatch(token -> token.isCapitalised() && !token.pos().equals("CD")
                                || token.pos().matches("JJS|RBS|POS")
                                || token.text().matches("first|last|only|then|\\d{4}|\\d+(?:st|nd|rd|th)"));
        if (OFFICE.matcher(sentence.text(new Range(noun.index(), within.end()))).find()) {
            return true;
        }
        return (inside.isEmpty() || !told && !isKnown(sentence, the, noun))
                && !followed
                && !named
                && !properName
                && !isFollowed(sentence, noun, within);
    }

    private static boolean isKnown(AnalysedSentence sentence, Token the, Token noun) {
        return GENERIC.matcher(sentence.text(new Range(the.index() + 1, noun.index() + 1)))
                .matches();
    }

    /** "the final eulogy [to] Marley", which the parser hangs on the verb; of "converted the tracks [to] standard gauge" it is right. */
    private static boolean isFollowed(AnalysedSentence sentence, Token noun, Range within) {
        int next = noun.index() + 1;
        if (next >= within.end()) {
            return false;
        }
        Token preposition = sentence.tokens().get(next);
        Token verb = sentence.tokens().get(Math.max(noun.head(), 0));
        return preposition.text().equals("of")
                || preposition.text().matches("to|for") && !verb.lemma().matches(CHANGING);
    }

    /** "the revolt" in an article on the Ar-Rashid revolt. */
    boolean isTopic(AnalysedSentence sentence, Token the, Token noun) {
        if (noun.index() != the.index() + 1) {
            return false;
        }
        boolean head = !reading.topic().head().isEmpty()
                && noun.text().equalsIgnoreCase(reading.topic().head())
                && sentence.children(noun).stream()
                        .allMatch(child -> child.relation().matches("det|case|punct"));
        return head
                || sentence.children(noun).stream()
                                .allMatch(child -> child.relation().matches("det|case|punct"))
                        && Optional.ofNullable(bySpan.get(sentence.sentence().span()))
                                .flatMap(read -> anaphora.meant(read, new Range(the.index(), noun.index() + 1)))
                                .isPresent();
    }
}
