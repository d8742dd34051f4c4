package org.factloom.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the templates that show words show. Every other template shows nothing: citations, notices, navigation, styles. */
final class WikitextTemplates {

    /** What one template makes of what it is given. */
    interface Template {
        String words(WikitextArguments given);
    }

    private static final Map<String, Template> SHOWN = new HashMap<>();

    static {
        show(
                "nowrap, nobr, no wrap, nobreak, small, smaller, big, bigger, large, larger, longitem, nobold, noitalic, center, centre, sc,"
                        + " smallcaps, strong, em, mvar, var, abbr, abbrlink, tooltip, linktext, not a typo, sic, visible anchor, vanchor, nq,"
                        + " proper name, awrap, allow wrap, script, crossref, no self-redirect, formatnum, nihongo, ill, interlanguage link",
                given -> given.at(1));
        show(
                "plainlist, plain list, flatlist, flat list, columns-list, columns list, col-list, flag, flagu, flagcountry, flagathlete",
                given -> given.at(1));
        show(
                "lang, langx, native name, native phrase, wikt-lang, resize, font color, color, hover title",
                given -> given.at(2));
        show("transl, transliteration, translit", WikitextArguments::last);
        show(
                "ubl, unbulleted list, ublist, ubil, ulist, bulleted list, ordered list, br separated entries, collapsible list, cslist,"
                        + " comma separated entries",
                given -> String.join(String.valueOf(WikitextNode.BREAK), given.from(1)));
        show("hlist, horizontal list", given -> String.join(" · ", given.from(1)));
        show("blockquote, quote, cquote, bquote, quotation, centered pull quote", WikitextTemplates::quote);
        show("marriage, married", WikitextTemplates::marriage);
        show(
                "based on",
                given -> given.at(2).isEmpty() ? given.at(1) : given.at(1) + " by " + String.join(", ", given.from(2)));
        show("ship", given -> (given.at(1) + " " + given.at(2)).strip());
        show("smallsup, sup", given -> superscript(given.at(1)));
        for (String prefix : "HMS USS SS RMS HMAS HMCS USNS USCGC".split(" ", -1)) {
            show(prefix.toLowerCase(Locale.ROOT), given -> prefix + " " + given.at(1));
        }
        for (String exchange : "NYSE NASDAQ LSE BMV TYO FWB SGX TSX ASX BSE SEHK".split(" ", -1)) {
            show(exchange.toLowerCase(Locale.ROOT), given -> exchange + ": " + given.at(1));
        }
        symbols(
                "–",
                "ndash, en dash",
                " – ",
                "snd, spnd, spaced ndash",
                "—",
                "mdash, emdash, em dash",
                " — ",
                "spaced mdash");
        symbols(
                " · ",
                "·, dot, middot",
                " • ",
                "•, bull",
                " / ",
                "\\",
                " ",
                "nbsp, spaces, space, thinsp, thin space, hairsp");
        symbols("'", "'", "|", "!", "=", "=", "−", "minus", "×", "times", "'s", "'s", "£", "pound sign", "€", "euro");
        WikitextDates.TEMPLATES.forEach(WikitextTemplates::show);
        WikitextMeasures.TEMPLATES.forEach(WikitextTemplates::show);
    }

    private WikitextTemplates() {}

    private static void show(String names, Template template) {
        for (String name : names.split(", ", -1)) {
            SHOWN.put(name, template);
        }
    }

    private static void symbols(String... shownAndNames) {
        for (int i = 0; i < shownAndNames.length; i += 2) {
            String shown = shownAndNames[i];
            show(shownAndNames[i + 1], given -> shown);
        }
    }

    /**
     * Templates that show no words of a sentence though they stand in one: citations, doubts, sounds, marks, anchors. Of others nobody knows.
     */
    private static final Pattern SILENT = Pattern.compile(
            "(?:cit[ea]|sfn|harv|efn|ref|rp\\b|r\\b|note|nb\\b|isbn|issn|oclc|doi|pmid|arxiv|jstor|bibcode|ipa|pron|respell|audio|listen|usdict|anchor|anker"
                    + "|coord|dead|webarchive|wayback|fact\\b|cn\\b|who\\b|when\\b|which\\b|where\\b|why\\b|by whom|according to whom|clarif|dubious|failed"
                    + "|page|vague|update|better|unreliable|original research|or\\b|verif|primary|third-party|self-pub|peacock|weasel|synth|pov|disputed"
                    + "|undue|explain|elucidate|importance|increase|decrease|steady|gain|loss|profit|flag|colou?r|legend|snd\\b|clear|-$|break|paragraph"
                    + "|toc|use |short desc|shy|wbr|zwj|zwnj|zwsp|lrm|rlm|#tag|#if|post-nom|reflist|wikicite|specify|volume|inline|icon|closed access"
                    + "|open access|free access|subscription|registration|dagger|double-dagger|hash-tag|efs|langnf|please check|tone|jargon|copyvio|sup ?needed"
                    + "|expand|attribution|contradict|inconsistent|internetquelle|literatur|.* (?:needed|icon|inline|fn|footnotes?|source|as of)$|.*-fn$).*");

    /** The template of this name; nothing where it shows nothing. */
    static @Nullable Template named(String name) {
        return name.startsWith("lang-") ? given -> given.at(1) : SHOWN.get(name);
    }

    /** Whether a template of this name may have shown words that are now missing. */
    static boolean leavesGap(String name) {
        return !name.isEmpty() && !SILENT.matcher(name).matches();
    }

    /** The digits of {@code words} raised, "km²". */
    static String superscript(String words) {
        UnaryOperator<String> raise =
                c -> c.matches("[0-9]") ? String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c.charAt(0) - '0')) : c;
        return String.join(
                "", words.codePoints().mapToObj(Character::toString).map(raise).toList());
    }

    /** In quotation marks, so that nobody takes another's words for the article's. */
    private static String quote(WikitextArguments given) {
        String quoted = given.at(1).isEmpty() ? given.named("text") + given.named("quote") : given.at(1);
        return quoted.isEmpty() ? "" : "\n\n“" + quoted + "”\n\n";
    }

    /** "Rita Marley (m. 10 February 1966)", "Michael Cooper (1994–2002)" */
    private static String marriage(WikitextArguments given) {
        String from = given.at(2);
        String to = given.at(3);
        String years = to.isEmpty() ? "m. " + from : from + (from.contains(" ") ? " – " : "–") + to;
        return from.isEmpty() ? given.at(1) : given.at(1) + " (" + years + ")";
    }
}
