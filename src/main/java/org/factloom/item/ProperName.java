package org.factloom.item;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.factloom.fact.Reading;

/** Whether a name stands as those beside it: whole, without a word that is none of it, and not another name of somebody. */
final class ProperName {

    /** "Le Verrier" of Urbain Le Verrier. */
    private static final Pattern SURNAME =
            Pattern.compile("(?:L[ea]|D[eiau]|Du|Des|Del|Della|Van|Von|Den|Der|El|Al) \\S+");

    /** "Peronist Carlos Menem". */
    private static final Pattern DESCRIBED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:ist|crat|ican) \\S+ .*");

    /** "the pseudonym Bobby Martell", "under the name Robert Berg", "known as". */
    private static final Pattern ALIAS = Pattern.compile(
            "(?i)(?:pseudonyms?|alias(?:es)?|(?:stage|pen|birth|real|code|assumed|middle) names?|under the names?|known as"
                    + "|nicknamed|call(?:ed|ing) (?:him|her)self|credited as|nom de guerre|persona) (?:of )?[\"“'‘]?$");

    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}’'-]+ $");

    private static final int LONGEST_BEFORE = 40;

    private final String text;

    ProperName(Reading reading) {
        text = reading.article().text();
    }

    /** No bare surname of which the article has the full name, and no word such as "Peronist" before a name that stands without it. */
    boolean isWhole(String name) {
        if (SURNAME.matcher(name).matches()
                && stands(name, at -> CAPITALISED.matcher(before(at)).find())) {
            return false;
        }
        int space = name.indexOf(' ');
        String rest = name.substring(space + 1);
        return !DESCRIBED.matcher(name).matches()
                && (!rest.matches("\\p{Lu}\\p{L}+ .*")
                        || !stands(
                                rest,
                                at -> !CAPITALISED.matcher(before(at)).find()
                                        && !before(at).endsWith(". ")));
    }

    /** Whether the article gives the name as one that somebody goes by, the topic as a rule. */
    boolean isAlias(String name) {
        return stands(name, at -> ALIAS.matcher(before(at)).find());
    }

    /** Whether some mention of the words is such. */
    private boolean stands(String words, IntPredicate such) {
        int at = text.indexOf(words);
        while (at >= 0 && !such.test(at)) {
            at = text.indexOf(words, at + 1);
        }
        return at >= 0;
    }

    private String before(int at) {
        return text.substring(Math.max(0, at - LONGEST_BEFORE), at);
    }
}
