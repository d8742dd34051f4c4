package org.factloom.item.gate;

import java.util.regex.Pattern;

/** Nobody needs the sentence before to know whom a stem means. */
final class SelfContained implements Gate {

    private static final Pattern POINTING = Pattern.compile(
            "\\b(he|she|it|they|them|him|this|these|those|former|latter|there|here|aforementioned)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "Which of these were headquarters": the options are meant. */
    private static final String OPTIONS = "^(Which|In which) of these\\b";

    /** What only the sentences before explain: "another constitution", "the same year", "went on to", "was also". */
    private static final Pattern RESUMING = Pattern.compile(
            "\\b(another|again|once more|still|instead|likewise|moreover|however|therefore|thus|the same|the other"
                    + "|in an? (?:separate|different|similar|further|related|second) \\p{L}+|respectively|in (?:turn|return|addition(?! to)|response(?! to))"
                    + "|as a result(?! of)|at (?:the|that) (?:same )?time|similarly|additionally|furthermore|conversely|alternatively"
                    + "|subsequently|went on to|go on to|also(?! (known|called|spelled|spelt|written)))\\b",
            Pattern.CASE_INSENSITIVE);

    /** "the President" without a name and without "of": whose? */
    private static final Pattern TITLE = Pattern.compile(
            "\\b[Tt]he ([Pp]resident|[Kk]ing|[Qq]ueen|[Pp]rime [Mm]inister|[Ee]mperor|[Gg]eneral|[Mm]inister|[Gg]overnor|[Mm]ayor|[Bb]ishop"
                    + "|[Pp]ope|[Cc]olonel|[Cc]aptain|[Cc]hairman|[Cc]oach|[Mm]anager|[Dd]irector|[Aa]uthor|[Rr]egime|[Gg]roup|[Pp]air"
                    + "|[Tt]rio|[Dd]uo|[Cc]ouple)\\b(?! of| for| and| \\p{Lu}|['’]s \\p{Lu})");

    @Override
    public boolean passes(Candidate candidate) {
        return candidate.texts().noneMatch(text -> POINTING.matcher(text.replaceFirst(OPTIONS, ""))
                        .find())
                && !RESUMING.matcher(candidate.item().stem()).find()
                && !TITLE.matcher(candidate.item().stem()).find();
    }
}
