package org.factloom.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a paragraph into sentences: ICU's rules with CLDR's English abbreviations, then corrections in both directions. When in doubt two
 * sentences stay one: a sentence too many is a quotation out of context, a sentence too few only a long one.
 */
final class SentenceSplitter {

    private static final BreakIterator ENGLISH = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    private static final String CLOSERS = "[\"'”’»)\\]]*";
    private static final String OPENERS = "[\"'“‘«(\\[]*";

    /** A footnote after the end of a sentence: {@code died.[12] The}. */
    private static final Pattern FOOTNOTE =
            Pattern.compile("(?<=[.!?…][\"'”’»)]{0,2})(?:\\[(?:\\d{1,3}|[a-z]|note \\d{1,2}|citation needed)])+");

    /** Words that begin a sentence and never a name: after them even "U.S." and "p.m." end one. */
    private static final String STARTERS =
            "(?:The|An?|This|That|These|Those|There|He|She|It|They|We|His|Her|Its|Their|In|On|At|By|For"
                    + "|From|With|After|Before|During|Since|Until|When|While|As|If|But|And|However|Although|Though|Despite|Under|Between"
                    + "|Both|Some|Many|Most|Several|One|Other|Later|Then|Thus|Meanwhile|According|Following)";

    private static final Pattern CERTAIN =
            Pattern.compile("[.!?]" + CLOSERS + "(\\s+)(?=" + OPENERS + STARTERS + "[\\s,])");

    /** Ends that belong to the name or number after them. */
    private static final Pattern TITLE_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Brig|Maj|Col|Lt|Cmdr|Cdr|Capt|Sgt|Cpl|Pvt|Adm|Rev|Fr|Hon|Gov|Sen|Rep|Pres|Amb"
                    + "|Mt|Ft|Messrs|vs?|cf|e\\.g|i\\.e|viz)\\.$");

    /** Ends after which a sentence goes on unless a word follows that begins one: "J.", "U.S.", "St.", "Inc.". */
    private static final Pattern ABBREVIATION_BEFORE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:\\p{Lu}\\.)+|St|Ste|Jr|Sr|Inc|Ltd|Corp|Co|Bros|Ph\\.D|etc|al|ca?|approx|est|a\\.m|p\\.m"
                    + "|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?$");

    private static final Pattern NUMBERED_BEFORE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:nos?|nr|vols?|pp?|ch|figs?|art|sec|op|ca?|approx|b|d|r|fl|est|div|pt)\\.$");

    /** The dot that a name begins with: " .N" of ".NET". */
    private static final Pattern LEADING_DOT = Pattern.compile("(?:^|\\s)\\.\\p{Lu}");

    private static final Pattern ELLIPSIS_BEFORE = Pattern.compile("(?:\\.\\s?\\.\\s?\\.|…)[\\])]?$");

    private SentenceSplitter() {}

    /** The sentences of {@code paragraph}, which together cover all of it but white space. */
    static List<Sentence> split(String text, Span paragraph) {
        String prose = paragraph.of(text);
        NavigableSet<Integer> breaks = breaks(prose);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end : breaks) {
            Span span = Line.trim(text, paragraph.start() + start, paragraph.start() + end);
            if (span.length() > 0) {
                sentences.add(new Sentence(span, span.of(text)));
            }
            start = end;
        }
        return sentences;
    }

    private static NavigableSet<Integer> breaks(String prose) {
        String masked = masked(prose);
        NavigableSet<Integer> breaks = new TreeSet<>();
        BreakIterator english = ENGLISH.clone();
        english.setText(masked);
        for (int end = english.next(); end != BreakIterator.DONE; end = english.next()) {
            breaks.add(end);
        }
        Matcher certain = CERTAIN.matcher(masked);
        while (certain.find()) {
            breaks.add(certain.end(1));
        }
        boolean[] enclosed = Enclosures.of(masked);
        breaks.removeIf(at -> at < masked.length() && (enclosed[at] || goesOn(masked, at)));
        breaks.add(prose.length());
        return breaks;
    }

    /** The same length, with line ends as spaces and footnotes as closing brackets, so that neither ends a sentence. */
    private static String masked(String prose) {
        String oneLine = prose.replaceAll("[\\r\\n\\f\\u0085\\u2028\\u2029]", " ");
        return FOOTNOTE.matcher(oneLine)
                .replaceAll(note -> ")".repeat(note.group().length()));
    }

    private static boolean goesOn(String prose, int at) {
        if (LEADING_DOT.matcher(prose.substring(Math.max(0, at - 2), at + 1)).matches()) {
            return true;
        }
        String before = prose.substring(Math.max(0, at - 24), at).stripTrailing();
        String after = prose.substring(at, Math.min(prose.length(), at + 24)).replaceFirst("^\\s*" + OPENERS, "");
        if (after.isEmpty() || Character.isLowerCase(after.codePointAt(0))) {
            return true;
        }
        if (TITLE_BEFORE.matcher(before).find()
                || ELLIPSIS_BEFORE.matcher(before).find()) {
            return true;
        }
        if (Character.isDigit(after.codePointAt(0))) {
            return NUMBERED_BEFORE.matcher(before).find();
        }
        boolean starts = after.matches(STARTERS + "[\\s,].*");
        return !starts && ABBREVIATION_BEFORE.matcher(before).find();
    }
}
