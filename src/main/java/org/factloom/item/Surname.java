package org.factloom.item;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Value;

/** The surname that says whom a person of an article is, as no other words of it have that name: "Jawad" where there is one Jawad, and he is always "Hazim Jawad". */
final class Surname {

    /** "Jawad", "al-Hajj", "Jean-Luc"; no numeral and no "Jr.". */
    private static final Pattern NAME = Pattern.compile("(?:\\p{Ll}{2,3}-)?(?![IVX]+$)\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");

    /** "Joan of Arc", "Alexander the Great": what follows is no surname. */
    private static final List<String> NONE_AFTER = List.of("of", "the");

    private Surname() {}

    /** None where the value is no person of several names, or the surname stands anywhere without the rest of the name: then the article's own aliases say what is accepted. */
    static Stream<String> of(Value value, Article article) {
        List<String> words = List.of(value.text().split(" "));
        if (!value.type().equals("person") || words.size() < 2) {
            return Stream.empty();
        }
        String surname = words.getLast();
        boolean named = NAME.matcher(surname).matches()
                && words.stream().noneMatch(NONE_AFTER::contains)
                && !PersonForm.BOUND.contains(words.get(words.size() - 2).toLowerCase(Locale.ROOT));
        return named && count(surname, article) == count(value.text(), article) ? Stream.of(surname) : Stream.empty();
    }

    private static long count(String name, Article article) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}])")
                .matcher(article.text())
                .results()
                .count();
    }
}
