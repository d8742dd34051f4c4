package org.factloom.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factloom.article.Article;

/** Whether a topic stands with "the" in running text: "the Senate of Pakistan", "the River Tavy", but "Yale University" and "Glass Harbour". */
final class TopicArticle {

    /** Bodies and waters that are never named without it, whatever a title or a box does. */
    private static final Pattern WITH_THE = Pattern.compile(
            "(?:University|College|Academy|Institute|School|Museum|Senate|Parliament|House|National Assembly|Ministry|Department|Bank|Bay|Gulf|"
                    + "Strait|Isle|Order|Battle|Siege|Treaty|Duchy|Kingdom|Republic|Church|Society|Association|Federation|Union|Council|Duke|"
                    + "Province|Field|Port|History|Archdiocese|Diocese|Bishop|Archbishop|Embassy|Politics|Economy|Flag|Tower|Palace) of .*"
                    + "|(?:River|Strait of|Gulf of|Bay of|Isle of) \\p{Lu}.*|.* (?:River|Ocean|Sea|Mountains|Islands|Canal|Strait|Peninsula|Desert|Archipelago)");

    private static final Pattern WORK = Pattern.compile(
            "\\b(?:is|was) (?:an?|the) (?:[\\p{L}\\d'’-]+ ){0,8}?(?:film|novel|novella|album|song|single|poem|play|opera|book|"
                    + "EP|series|sitcom|game|musical|miniseries|comic|manga|anime|painting|story|band|group|duo|trio|episode)\\b");

    private static final Pattern BEFORE = Pattern.compile("(?<!\\p{L})(?<word>[Tt]he|\\p{Ll}[\\p{Ll}\\d]*|,) $");

    private TopicArticle() {}

    /** As its first sentence introduces it; otherwise as its prose mostly names it; otherwise as names of its kind are. */
    static boolean isThe(Article article, String name) {
        String first = Topic.firstSentence(article).orElse("");
        if (first.toLowerCase(Locale.ROOT).startsWith("the " + name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (WORK.matcher(first).find()) {
            return false;
        }
        int with = 0;
        int without = 0;
        Matcher mentions = Pattern.compile(
                        Pattern.quote(name)
                                + "(?=[,.;:)]| (?:is|was|has|had|and|or|in|at|on|of|to|for|by|with|from|as|that|which|who|are|were|became|after|when)\\b|$)",
                        Pattern.MULTILINE)
                .matcher(article.text());
        while (mentions.find()) {
            Matcher before =
                    BEFORE.matcher(article.text().substring(Math.max(0, mentions.start() - 30), mentions.start()));
            if (before.find()) {
                if (before.group("word").equalsIgnoreCase("the")) {
                    with++;
                } else {
                    without++;
                }
            }
        }
        return with + without > 1 && with != without
                ? with > without
                : WITH_THE.matcher(name).matches();
    }
}
