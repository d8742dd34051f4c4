package org.factloom.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.AnalysedSentence;
import org.factloom.language.AnalysedSentence.Range;
import org.factloom.language.Token;

/**
 * Names of one word that could be any common noun: "Survival was released", "students constructed Roadblock". The article's
 * own word is put before them, "the album Survival"; where it has none, the fact is left.
 */
final class Titles {

    private static final Map<EntityType, String> KINDS = Map.of(
            EntityType.ALBUM, "album", EntityType.SONG, "song", EntityType.FILM, "film", EntityType.BOOK, "book");

    /** Names of beliefs, peoples and tongues, which need no kind: "Christianity", "Spanish", "Cornishmen". */
    private static final Pattern KNOWN =
            Pattern.compile(".*(?:ism|ity|ish|ese|ians?|ans?|men|ic|ists?)|\\p{Lu}{2,}.*|.*\\d.*|.*-.*");

    private static final Set<String> HEADS = Set.of("nsubj", "nsubj:pass", "obj");

    private final Reading reading;
    private final TopicNames topic;
    private final Map<Span, ReadSentence> sentences;

    Titles(Reading reading, TopicNames topic, Map<Span, ReadSentence> sentences) {
        this.reading = reading;
        this.topic = topic;
        this.sentences = sentences;
    }

    /** The finding with the kind of each such name; nothing where one has none. */
    Optional<Finding> told(Finding finding) {
        Optional<Stated> stated = Stated.of(sentences, finding);
        Finding told = finding;
        for (Range name : stated.map(Stated::names).orElse(List.of())) {
            AnalysedSentence sentence = stated.orElseThrow().sentence().analysed();
            String written = sentence.text(name);
            if (!isBare(sentence, name) || topic.include(written)) {
                continue;
            }
            Optional<String> kind = kind(sentence, name);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            told = told.with(told.wording().naming(written, "the " + kind.get() + " " + written));
        }
        return Optional.of(told);
    }

    /** A single word of no known kind, whole subject or object of a verb. */
    private boolean isBare(AnalysedSentence sentence, Range name) {
        Token word = sentence.tokens().get(name.start());
        boolean alone = name.end() - name.start() == 1
                && HEADS.contains(word.relation())
                && sentence.children(word).stream().noneMatch(child -> child.index() < word.index());
        return alone
                && !KNOWN.matcher(word.text()).matches()
                && word.ner().equals("O")
                && reading.entities()
                        .find(word.text())
                        .map(entity -> entity.type() == EntityType.OTHER || KINDS.containsKey(entity.type()))
                        .orElse(true);
    }

    /** "album" of the entity's type; "robot" of "Roadblock, a robot which won". */
    private Optional<String> kind(AnalysedSentence sentence, Range name) {
        return reading.entities()
                .find(sentence.text(name))
                .map(Entity::type)
                .map(KINDS::get)
                .or(() -> apposition(sentence.tokens(), name.end()));
    }

    private static Optional<String> apposition(List<Token> tokens, int comma) {
        boolean begins = comma + 2 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).text().matches("an?");
        return begins
                        && tokens.get(comma + 2).pos().equals("NN")
                        && (comma + 3 == tokens.size() || !tokens.get(comma + 3).isNoun())
                ? Optional.of(tokens.get(comma + 2).text())
                : Optional.empty();
    }
}
