package org.factloom.fact;

/** Where a phrase ends that answers a question: at the end of the sentence, or where something else is said. */
final class PhraseEnd {

    private static final String OTHER =
            "which|who|whose|whom|where|when|while|though|although|but|whereas|with|along|including|such as|because|since|due to|making|giving"
                    + "|except|as well as|if|so that|rather than|instead of|and (?:is|are|has|have|was|were|can|it|they|does|do|\\p{Ll}+s the)";

    /** Follows a phrase that is whole; a comma only where no list goes on behind it. */
    static final String AHEAD = "(?=$|;|,? (?:" + OTHER + ")\\b)";

    private static final String LIST = "[^,]{2,40}(?:, [^,]{2,40})*,? and [^,]{2,40}";

    /** What a phrase without a verb and without a pronoun has none of. */
    private static final String LOOSE =
            "(?i).*\\b(?:is|are|was|were|has|have|had|can|may|will|would|could|it|its|they|their|them|this|these|that|those|he|she|his|her|others?|so|also"
                    + "|such|same|etc|more|less|than|not|both|either|one|ones|another)\\b.*|.*[\":()*/=—].*";

    private static final int LONGEST = 10;

    private PhraseEnd() {}

    /** Whether the words are one phrase, or one list, that can be given as an answer. */
    static boolean isAnswer(String words) {
        return !words.matches(LOOSE)
                && words.split(" ", -1).length <= LONGEST
                && (!words.contains(",") || words.matches(LIST))
                && !words.matches(".*\\b(?:of|in|on|at|to|by|with|from|for|and|or|the|an?)");
    }
}
