package org.factloom.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;

/**
 * Tells the language in which an article is written. English prose is known by its small words; only where they are few is OpenNLP's model asked,
 * which takes a second and a half to load. Names and short texts count as English when in doubt.
 */
public final class WrittenLanguage {

    /** English has no sentence without them, and no other language has them all: 18 to 31 of 100 words of English articles, 1 of German. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "and", "to", "by", "for", "from", "with", "that", "which", "were", "has", "his", "this", "it", "as",
            "on", "at", "be", "an", "are", "not", "their", "its", "but", "he", "she", "they", "who", "been", "or");

    private static final double FEWEST_SMALL_WORDS = 0.12;

    /** In letters; of less nothing certain can be told. */
    private static final int SHORTEST = 60;

    /** Two sentences of French have 0.13, lists of Arabic or Latin names 0.05; all languages together have 1. */
    private static final double LEAST_CONFIDENCE = 0.08;

    /** How many times as probable as English another language must be. */
    private static final double LEAST_LEAD = 4;

    /** In UTF-16 code units; more of the text makes the model no surer. */
    private static final int SAMPLE = 5_000;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private WrittenLanguage() {}

    /** Refuses an article that is not in English, and says which language it is in. */
    public static void requireEnglish(Article article) throws MalformedArticleException {
        Optional<String> other = otherThanEnglish(article);
        if (other.isPresent()) {
            throw new MalformedArticleException(1, "the text is in %s; Factloom reads English".formatted(other.get()));
        }
    }

    /** The English name of the article's language, "French"; nothing where it is English, or too short to tell. */
    static Optional<String> otherThanEnglish(Article article) {
        String prose = article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(paragraph -> paragraph.span().of(article.text()))
                .collect(Collectors.joining("\n"));
        String[] words = NO_LETTER.split(prose.toLowerCase(Locale.ROOT).strip(), -1);
        long small = Arrays.stream(words).filter(SMALL_WORDS::contains).count();
        int letters = Arrays.stream(words).mapToInt(String::length).sum();
        if (letters < SHORTEST || small >= FEWEST_SMALL_WORDS * words.length) {
            return Optional.empty();
        }
        Language[] languages = new LanguageDetectorME(Model.LOADED)
                .predictLanguages(prose.substring(0, Math.min(SAMPLE, prose.length())));
        return isCertain(languages) || !isLatin(prose)
                ? Optional.of(ULocale.getDisplayLanguage(languages[0].getLang(), ULocale.ENGLISH))
                : Optional.empty();
    }

    private static boolean isCertain(Language[] languages) {
        double english = Arrays.stream(languages)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .sum();
        double best = languages[0].getConfidence();
        return best >= LEAST_CONFIDENCE && best >= LEAST_LEAD * english;
    }

    private static boolean isLatin(String prose) {
        long latin = prose.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin > prose.codePoints().filter(Character::isLetter).count();
    }

    /** Loaded when first asked for. */
    private static final class Model {

        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            URL model = Objects.requireNonNull(
                    WrittenLanguage.class.getResource("/langdetect-183.bin"),
                    "the language model is not on the class path");
            try {
                return new LanguageDetectorModel(model);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
