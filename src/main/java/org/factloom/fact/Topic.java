package org.factloom.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factloom.article.Article;

/**
 * What an article is about, as stems name it.
 *
 * @param name the title without its parenthesis, "Al-Ansar"
 * @param phrase the name as it stands in a sentence, "the Ar-Rashid revolt"
 * @param head the common noun that the name ends in, "revolt"; empty where it has none
 */
public record Topic(String name, String phrase, String head) {

    private static final Set<String> AFTER_HEAD = Set.of("in", "of", "at", "on", "for");

    public static Topic of(Article article) {
        String name = article.title().replaceAll("\\s*\\([^)]*\\)\\s*$", "").strip();
        List<String> words = List.of(name.split(" ", -1));
        int end = 1;
        while (end < words.size() && !AFTER_HEAD.contains(words.get(end))) {
            end++;
        }
        String last = words.get(end - 1).toLowerCase(Locale.ROOT);
        boolean event = NameWords.EVENT.contains(last);
        boolean the = event || opensWithThe(article, name);
        boolean hasDeterminer = name.toLowerCase(Locale.ROOT).startsWith("the ");
        String phrase = the && !hasDeterminer ? "the " + name : hasDeterminer ? "the" + name.substring(3) : name;
        boolean common = event || NameWords.ORGANISATION.contains(last) || NameWords.PLACE.contains(last);
        return new Topic(name, phrase, common ? last : "");
    }

    private static boolean opensWithThe(Article article, String name) {
        return article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .findFirst()
                .filter(sentence ->
                        sentence.text().toLowerCase(Locale.ROOT).startsWith("the " + name.toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
