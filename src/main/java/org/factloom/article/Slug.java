package org.factloom.article;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Names for ids and addresses: lower-case Latin letters, digits and hyphens. */
public final class Slug {

    /** In characters. */
    public static final int LONGEST = 80;

    private static final String TO_ASCII = "Any-Latin; NFKD; [:Mn:] Remove; Latin-ASCII";

    private Slug() {}

    /** The slug of a title or a file's name: "ar-rashid-revolt" of "Ar-Rashid revolt". Never empty. */
    public static String of(String name) {
        String ascii = name.chars().allMatch(c -> c < 128)
                ? name
                : Transliterator.getInstance(TO_ASCII).transliterate(name);
        String slug = ascii.toLowerCase(Locale.ROOT)
                .replaceAll("['’`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST).replaceAll("-$", "");
        return cut.isEmpty() ? "article" : cut;
    }
}
