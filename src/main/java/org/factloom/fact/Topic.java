package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Article;
import org.factloom.article.Sentence;

/**
 * What an article is about, as stems name it.
 *
 * @param name the title without its parenthesis, "Al-Ansar"
 * @param phrase the name as it stands in a sentence, "the Ar-Rashid revolt"
 * @param told the phrase with what tells it from its namesakes, in the parentheses of the title or in the first sentence: "the 2007
 *     film Hairspray", "Springvale, Maine"
 * @param head the common noun that the name ends in, "revolt"; empty where it has none
 */
public record Topic(String name, String phrase, String told, String head) {

    /** "Hairspray (2007 film)", "Alsea (company)". */
    private static final Pattern NAMESAKE = Pattern.compile(
            "\\((?<note>(?:[\\p{L}\\d' -]+ )?(?<kind>film|album|song|single|EP|novel|book|play|opera|company|band|magazine|"
                    + "newspaper|ship|element|river|mountain|video game|TV series|software))\\)$");

    /** "based on the musical of the same name": the name alone could mean either. */
    private static final Pattern SAME_NAME = Pattern.compile(
            "\\b(?:film|movie|novel|novella|musical|play|book|memoir|series|story|comic|game|opera|show|song|album) of the same"
                    + " (?:name|title)\\b");

    /** "is a 2007 American musical romantic comedy film". */
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:is|was) an? (?<year>(?:18|19|20)\\d\\d) (?:[\\p{L}-]+ ){0,6}?"
                    + "(?<kind>film|album|song|novel|play|musical|opera|miniseries)"
                    + "(?=[,.]| (?:by|based|directed|written|produced|released|starring|set|about|from|of|that|which|and|co-\\p{L}+)\\b)");

    private static final Set<String> AFTER_HEAD = Set.of("in", "of", "at", "on", "for");

    public static Topic of(Article article) {
        String name =
                article.title().replaceAll("\\s*\\([^)]*\\)\\s*(?=$|,)", "").strip();
        List<String> words = List.of(name.split(" ", -1));
        int end = 1;
        while (end < words.size() && !AFTER_HEAD.contains(words.get(end))) {
            end++;
        }
        String last = words.get(end - 1).toLowerCase(Locale.ROOT);
        boolean event = NameWords.EVENT.contains(last);
        String said = asInSentence(article, name);
        boolean the = event || TopicArticle.isThe(article, name) || !said.equals(name) && isCounted(article, said);
        boolean hasDeterminer = name.toLowerCase(Locale.ROOT).startsWith("the ");
        String phrase = the && !hasDeterminer ? "the " + said : hasDeterminer ? name : said;
        boolean common = event || NameWords.ORGANISATION.contains(last) || NameWords.PLACE.contains(last);
        return new Topic(name, phrase, told(article, name, phrase), common ? last : "");
    }

    /** "Red fox" is "red fox" within a sentence, if that is how the article mostly has it. */
    private static String asInSentence(Article article, String name) {
        String lower = name.substring(0, Math.min(1, name.length())).toLowerCase(Locale.ROOT)
                + name.substring(Math.min(1, name.length()));
        String prose = article.text();
        return within(prose, lower) > within(prose, name) ? lower : name;
    }

    /** Whether a common noun is said of one thing, "the dog is", "a dog can", rather than of a substance, "oxygen is". */
    private static boolean isCounted(Article article, String noun) {
        Pattern head = Pattern.compile("(?<![\\p{L}-])(?:([Tt]he|[Aa]n?)|of|by|with|from|for|to|in|into|as|and|or) "
                + Pattern.quote(noun)
                + "(?=[,.;()]| (?:is|was|has|had|can|may|and|or|in|of|to|that|which|with|from)\\b)");
        List<Boolean> uses = head.matcher(article.text())
                .results()
                .map(match -> match.group(1) != null)
                .toList();
        return 2 * uses.stream().filter(with -> with).count() > uses.size();
    }

    /** How often the words stand within a sentence: behind a word in lower case or a comma. */
    private static long within(String prose, String words) {
        return Pattern.compile("(?<=[\\p{Ll},] )" + Pattern.quote(words) + "(?!\\p{L})")
                .matcher(prose)
                .results()
                .count();
    }

    private static String told(Article article, String name, String phrase) {
        Matcher namesake = NAMESAKE.matcher(article.title());
        if (namesake.find()) {
            return name.endsWith(" " + namesake.group("kind")) ? phrase : "the " + namesake.group("note") + " " + name;
        }
        Optional<String> place = firstSentence(article).flatMap(first -> SharedPlaceName.told(name, first));
        if (place.isPresent()) {
            return place.get();
        }
        return SAME_NAME.matcher(article.text()).find()
                ? firstSentence(article)
                        .map(WORK::matcher)
                        .filter(Matcher::find)
                        .map(work -> "the " + work.group("year") + " " + work.group("kind") + " " + name)
                        .orElse(phrase)
                : phrase;
    }

    static Optional<String> firstSentence(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .findFirst()
                .map(Sentence::text);
    }
}
