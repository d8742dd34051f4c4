package org.factloom.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of page an article is: not every page tells of something. */
public enum Kind {
    ARTICLE,
    /** Leads to another page and says nothing itself. */
    REDIRECT,
    /** Lists the meanings of a name: "Mercury may refer to: …". */
    DISAMBIGUATION,
    /** Lists members of something, "List of rivers of Iraq". */
    LIST,
    /** Too short to make more than a few items of. */
    STUB;

    /** In words of prose. */
    private static final int STUB_LENGTH = 60;

    private static final Pattern LIST_TITLE =
            Pattern.compile("(?i)(lists? of|index of|outline of|timeline of|table of) .*");
    /** What may stand before the name: "The term". */
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?i)(the )?((name|term|word|abbreviation|acronym|title) )?[“\"']?");

    private static final int LONGEST_BEFORE = 20;

    /** What stands behind it: " or I.C.P. may refer to". */
    private static final Pattern REFERS = Pattern.compile(
            "(?i)[”\"']?(,? (or|also)[^:]{1,60}?,?)? ((may|can|could|might) (also )?(refer to|mean|stand for)"
                    + "|((most|more) )?((commonly|usually|often|also) )?refers to|is (the name of|a name for|the name for) (several|a number of|various|many|two|three))\\b");

    /** Whether a page of this kind says anything that could be asked. */
    public boolean tells() {
        return this != REDIRECT && this != DISAMBIGUATION;
    }

    /** Told by the title and the first sentence. */
    static Kind of(String title, List<Section> sections) {
        if (title.toLowerCase(Locale.ROOT).endsWith("(disambiguation)")) {
            return DISAMBIGUATION;
        }
        List<Sentence> prose = sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
        String first = prose.isEmpty() ? "" : prose.getFirst().text();
        if (first.regionMatches(true, 0, "#redirect", 0, 9)) {
            return REDIRECT;
        }
        String name = title.replaceFirst("\\s*\\([^()]*\\)$", "");
        boolean introduces = first.endsWith(":") || prose.size() == 1;
        if (introduces && refers(first, name)) {
            return DISAMBIGUATION;
        }
        if (LIST_TITLE.matcher(title).matches()) {
            return LIST;
        }
        long words = prose.stream()
                .mapToLong(sentence -> sentence.text().split("\\s+", -1).length)
                .sum();
        return words < STUB_LENGTH ? STUB : ARTICLE;
    }

    private static boolean refers(String sentence, String name) {
        int at = 0;
        while (at < LONGEST_BEFORE && !sentence.regionMatches(true, at, name, 0, name.length())) {
            at++;
        }
        return at < LONGEST_BEFORE
                && BEFORE_NAME.matcher(sentence.substring(0, at)).matches()
                && REFERS.matcher(sentence.substring(at + name.length())).lookingAt();
    }
}
