package org.factloom.item.gate;

import java.util.regex.Pattern;

/** No residue of markup, images, footnotes, statuses or other scripts in anything that is read. */
final class Clean implements Gate {

    private static final Pattern RESIDUE =
            Pattern.compile("\\d+px|\\b(KIA|WIA|MIA|POW)\\b|[\\[\\]{}<>|\\\\^~=†]|https?:|\\+|\\?(?=.)|&\\w+;"
                    + "|[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}]]|\\(\\s*\\)|\\p{Cntrl}");

    @Override
    public boolean passes(Candidate candidate) {
        return candidate.texts().noneMatch(text -> RESIDUE.matcher(text).find());
    }
}
