package org.factloom.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title of a page, which its wikitext does not hold: the file's name where it is written as a title, "Raith Rovers F.C.";
 * otherwise the name in bold or in the infobox that fits the file's name best.
 */
final class WikitextTitle {

    private static final Pattern BOLD =
            Pattern.compile(WikitextNode.BOLD + "([^" + WikitextNode.BOLD + "\\n]{2,120})" + WikitextNode.BOLD);

    private static final List<String> NAMES = List.of(
            "Name",
            "Title",
            "Official name",
            "Common name",
            "Clubname",
            "Company name",
            "Conflict",
            "Taxon",
            "Grand prix",
            "Fullname");

    /** The category that a page stands first in, which has its name: "[[Category:Raith Rovers F.C.| ]]". */
    private static final Pattern CATEGORY = Pattern.compile("\\[\\[Category:([^\\[\\]|\\n]{2,120})\\|[ *]]]");

    private WikitextTitle() {}

    /**
     * @param words the page without its markup but for {@link WikitextNode#BOLD}
     * @param source the page as it was written
     */
    static String of(String slug, String name, Map<String, String> infobox, String words, String source) {
        if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        Matcher category = CATEGORY.matcher(source);
        while (category.find()) {
            // "Dog breeds" is not what the page "dog" is called.
            if (category.group(1).matches("(?i:" + Pattern.quote(spoken(name)) + ")(?: \\p{Lu}.*)?")) {
                return category.group(1).strip();
            }
        }
        List<String> names = new ArrayList<>();
        NAMES.forEach(key -> names.add(infobox.getOrDefault(key, "")));
        Matcher bold = BOLD.matcher(words.substring(0, Math.min(words.length(), 4000)));
        while (bold.find()) {
            names.add(bold.group(1));
        }
        List<String> shown = names.stream()
                .map(WikitextTitle::shown)
                .filter(it -> !it.isEmpty())
                .toList();
        return shown.stream()
                .filter(it -> Slug.of(it).equals(slug))
                .findFirst()
                .or(() -> shown.stream()
                        .filter(it -> isWithin(Slug.of(it), slug))
                        .min(Comparator.comparing(it -> -Slug.of(it).split("-", -1).length)))
                .or(() -> shown.stream().findFirst())
                .orElseGet(() -> spoken(name));
    }

    /** Whether the file's name begins like the name and has its words in order: "bradley-wisconsin" in "bradley-community-lincoln-county-wisconsin". */
    private static boolean isWithin(String name, String slug) {
        Iterator<String> words = List.of(slug.split("-", -1)).iterator();
        List<String> wanted = List.of(name.split("-", -1));
        return slug.startsWith(wanted.getFirst() + "-")
                && wanted.stream().allMatch(word -> {
                    while (words.hasNext()) {
                        if (words.next().equals(word)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static String shown(String name) {
        String words = name.codePoints()
                .filter(c -> !PlainForm.marks(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return words.length() <= 120 && !words.contains("=") ? words : "";
    }

    /** "Tour ep" of "tour-ep". */
    private static String spoken(String name) {
        String words = name.replaceAll("[-_=]+", " ").strip();
        return words.isEmpty() ? "Article" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
