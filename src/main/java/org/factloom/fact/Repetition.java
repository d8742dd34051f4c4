package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Span;
import org.factloom.fact.Reading.ReadSentence;
import org.factloom.language.Token;

/**
 * Whether the article tells of the same happening at another date: the book of 2002 that an article of 1998 shares its
 * title with, the chain acquired in 2013 and in 2014, the show that a later sentence has her reappear on.
 */
final class Repetition {

    static final List<Set<String>> ALIKE = Stream.of(
                    "acquire buy purchase obtain",
                    "publish release issue appear write print include record premiere air profile",
                    "open inaugurate launch",
                    "found establish create form",
                    "start begin",
                    "build construct erect complete finish",
                    "die kill",
                    "elect reelect re-elect",
                    "promulgate impose declare proclaim enact pass",
                    "appear reappear",
                    "move relocate",
                    "join rejoin",
                    "win receive award",
                    "close shut",
                    "marry wed remarry",
                    "diagnose find",
                    "name rename call")
            .map(line -> Set.of(line.split(" ", -1)))
            .toList();

    /** What was published may be told again with any verb: "in her article of that title in 1998". */
    private static final Set<String> PUBLISHED = Set.of("publish", "release", "issue", "premiere", "air");

    /** Done twice it has two dates; what was rebuilt was built once all the same. */
    private static final Set<String> AGAIN =
            Set.of("appear", "elect", "join", "enter", "marry", "publish", "release", "issue", "appoint", "sign");

    /** "the first suicide", "the 2014 Cup": one of many is told apart from the others. */
    private static final Pattern TOLD_APART = Pattern.compile(
            "\\b(?:first|second|third|fourth|fifth|last|final|only|inaugural|\\d+(?:st|nd|rd|th)|(?:1\\d{3}|20\\d{2})(?= \\p{Lu}))\\b");

    /** Whoever was elected again was elected in more than one year, told or not. */
    private static final Pattern REELECTED = Pattern.compile(" (?:reelected|re elected|reelection|re election) ");

    private final Reading reading;
    private final TopicNames topic;
    private final Map<Span, ReadSentence> sentences;

    /** The words of each sentence by its position. */
    private final List<String> folded;

    Repetition(Reading reading, TopicNames topic, Map<Span, ReadSentence> sentences) {
        this.reading = reading;
        this.topic = topic;
        this.sentences = sentences;
        folded = reading.sentences().stream()
                .map(sentence -> " " + AliasKey.fold(sentence.text()) + " ")
                .toList();
    }

    boolean concerns(Finding finding) {
        return finding.fact().value() instanceof Value.Date date
                && !TOLD_APART.matcher(finding.wording().question()).find()
                && Stated.of(sentences, finding)
                        .filter(stated -> stated.verb()
                                .filter(verb -> isElectedAgain(verb, stated.sentence())
                                        || reading.sentences().stream()
                                                .filter(other -> !other.equals(stated.sentence()))
                                                .anyMatch(other -> tellsAgain(stated, verb, other, date)))
                                .isPresent())
                        .isPresent();
    }

    private boolean tellsAgain(Stated stated, Token verb, ReadSentence other, Value.Date date) {
        if (isElectedAgain(verb, other)) {
            return true;
        }
        boolean otherDate =
                !other.dates().isEmpty() && other.dates().stream().noneMatch(it -> it.agreesWith(date.date()));
        Set<String> objects = stated.names().stream()
                .filter(name -> name.start() > verb.index())
                .map(stated::text)
                .filter(name -> !topic.include(name))
                .map(AliasKey::fold)
                .collect(Collectors.toSet());
        String text = folded.get(other.position());
        boolean sharesObject = objects.stream().anyMatch(name -> text.contains(" " + name + " "));
        if (otherDate && sharesObject && PUBLISHED.contains(verb.lemma())) {
            return true;
        }
        return other.analysed().tokens().stream()
                .filter(Stated::isTelling)
                // "tried to overthrow": nothing that happened.
                .filter(token -> !token.pos().equals("VB"))
                .filter(token -> isAlike(verb.lemma(), token.lemma()))
                .anyMatch(token -> {
                    boolean same = sharesObject && !isAnothersDeed(stated.sentence(), verb, other, token)
                            || objects.isEmpty()
                                    && sharesSubject(stated, verb, other, token)
                                    && object(stated.sentence(), verb).equals(object(other, token));
                    boolean again = isRepeated(verb.lemma(), token.lemma())
                            && (sharesObject || sharesSubject(stated, verb, other, token));
                    return same && otherDate || again;
                });
    }

    private boolean isElectedAgain(Token verb, ReadSentence sentence) {
        return verb.lemma().equals("elect")
                && REELECTED.matcher(folded.get(sentence.position())).find();
    }

    private static boolean isAlike(String lemma, String other) {
        return lemma.equals(other)
                || isRepeated(lemma, other)
                || ALIKE.stream().anyMatch(set -> set.contains(lemma) && set.contains(other));
    }

    /** "reappear" of "appear". */
    private static boolean isRepeated(String lemma, String other) {
        return AGAIN.contains(lemma) && other.replace("-", "").equals("re" + lemma);
    }

    private boolean sharesSubject(Stated stated, Token verb, ReadSentence other, Token otherVerb) {
        String one = subject(stated.sentence(), verb);
        String two = subject(other, otherVerb);
        boolean pronoun = two.matches("he|she|it");
        return !one.isEmpty() && (one.equals(two) || topic.include(one) && (pronoun || topic.include(two)));
    }

    /** "Finland joined the League of Nations in 1920" and "the Soviet Union joined" it in 1934. */
    private boolean isAnothersDeed(ReadSentence sentence, Token verb, ReadSentence other, Token otherVerb) {
        Optional<Token> one = sentence.analysed().child(verb, "nsubj").filter(Token::isProperNoun);
        Optional<Token> two = other.analysed().child(otherVerb, "nsubj").filter(Token::isProperNoun);
        return one.isPresent()
                && two.isPresent()
                && !topic.include(two.get().text())
                && !AliasKey.mayBeSame(one.get().text(), two.get().text());
    }

    /** The verb's object, "career"; empty without one. */
    private static String object(ReadSentence sentence, Token verb) {
        return sentence.analysed().child(verb, "obj").map(Token::lemma).orElse("");
    }

    /** The last word of the verb's subject. */
    private static String subject(ReadSentence sentence, Token verb) {
        return sentence.analysed()
                .child(verb, "nsubj", "nsubj:pass")
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
