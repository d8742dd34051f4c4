package org.factloom.fact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.Token;

/**
 * What kind of thing an article is about, as its first sentences say.
 *
 * @param person whether it is about one person: "Gilbert (born July 18, 1969) is an author"
 * @param pronoun "he" or "she" of a person, whichever the article uses more; otherwise "it"
 * @param nouns what the topic is called: "town" and "parish" of "Bodmin is a civil parish and major town"
 */
record TopicKind(boolean person, String pronoun, Set<String> nouns) {

    private static final Pattern LIFE = Pattern.compile(
            "\\([^()]*\\b(?:born|died)\\b[^()]*\\d{4}[^()]*\\)|\\([^()]*\\d{1,2}[^()]* \\d{4} ?[–-] ?[^()]*\\d{4}[^()]*\\)");
    private static final int LEAD = 2;

    TopicKind {
        nouns = Set.copyOf(nouns);
    }

    static TopicKind of(Reading reading) {
        Set<String> nouns = new HashSet<>();
        boolean born = false;
        for (ReadSentence sentence : reading.sentences().stream().limit(LEAD).toList()) {
            born |= sentence.position() == 0 && LIFE.matcher(sentence.text()).find();
            if (nouns.isEmpty()) {
                definition(reading, sentence.analysed()).ifPresent(noun -> collect(sentence.analysed(), noun, nouns));
            }
        }
        boolean occupation = nouns.stream()
                .anyMatch(
                        noun -> noun.matches(
                                ".*(?:ist|ician|author|writer|singer|actor|actress|painter|poet|player|politician|footballer|director|composer|philosopher|officer|leader|king|queen|explorer)"));
        long he = count(reading, "he");
        long she = count(reading, "she");
        boolean named = reading.entities()
                .find(reading.topic().name())
                .filter(entity -> entity.kind() == Entity.Kind.PERSON)
                .isPresent();
        boolean person = reading.topic().name().contains(" ") && (born && (named || occupation) || named && occupation);
        return new TopicKind(person, person ? he >= she ? "he" : "she" : "it", nouns);
    }

    private static long count(Reading reading, String pronoun) {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.analysed().tokens().stream())
                .filter(token -> token.text().equalsIgnoreCase(pronoun))
                .count();
    }

    /** The noun behind "is" or "was" where the topic's name stands before it. */
    private static Optional<Token> definition(Reading reading, AnalysedSentence sentence) {
        String topic = AliasKey.fold(reading.topic().name());
        String last = NameWords.last(topic);
        return sentence.tokens().stream()
                .filter(token -> token.relation().equals("cop") && token.head() > token.index())
                .filter(copula -> copula.index() > 0
                        && (" " + AliasKey.fold(sentence.text(new AnalysedSentence.Range(0, copula.index()))) + " ")
                                .contains(" " + last + " "))
                .findFirst()
                .map(copula -> sentence.tokens().get(copula.head()))
                .filter(Token::isNoun);
    }

    private static void collect(AnalysedSentence sentence, Token noun, Set<String> nouns) {
        nouns.add(noun.text().toLowerCase(Locale.ROOT));
        // "an island country", and no "state capital"
        sentence.children(noun).stream()
                .filter(token -> noun.text().matches("country|nation|state|church")
                        && token.relation().equals("compound")
                        && token.index() == noun.index() - 1
                        && NameWords.PLACE.contains(token.text()))
                .forEach(token -> nouns.add(token.text()));
        sentence.children(noun).stream()
                .filter(token -> token.relation().equals("conj") && token.pos().equals("NN"))
                .forEach(token -> nouns.add(token.text().toLowerCase(Locale.ROOT)));
    }
}
