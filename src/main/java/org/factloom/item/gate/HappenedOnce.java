package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** What may happen often is not asked for its date without options: "In which year did George Farm become manager?" was true twice. */
public final class HappenedOnce implements Gate {

    private static final Pattern REPEATABLE = Pattern.compile(
            "\\b(appear(ed)?|become|became|win|won|los[et]|perform(ed)?|play(ed)?|tour(ed)?|visit(ed)?|compete[d]?|participated?|take part|took part"
                    + "|finish(ed)?|host(ed)?|hold|held|(be|was|were) (ranked|nominated|named|voted|awarded|listed|visited|hosted|held|relegated"
                    + "|promoted|re-?\\p{L}+ed)|receive[d]?|return(ed)?|re-\\p{L}+|promulgated?|beat|defeat(ed)?|sign(ed)?|don(ned)?)\\b");

    /** "the first", "its 50th", "the 2014 Cup", "for the only time": one of many. */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(first|second|third|fourth|fifth|last|final|only|inaugural|\\d+(st|nd|rd|th)|1\\d{3}|20\\d{2}|championship|referendum|treaty)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WHEN =
            Pattern.compile("\\b(which|what) (month and )?(year|date|month|decade|day)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean passes(Candidate candidate) {
        Item item = candidate.item();
        boolean open =
                switch (item) {
                    case Item.Cloze cloze -> cloze.answer().type().equals("date");
                    case Item.Typed _, Item.Card _ -> WHEN.matcher(item.stem()).find();
                    default -> false;
                };
        return !open || !isRepeatable(item.stem());
    }

    /** Whether what the words tell may have happened more than once. */
    public static boolean isRepeatable(String words) {
        return REPEATABLE.matcher(words).find() && !LIMITED.matcher(words).find();
    }
}
