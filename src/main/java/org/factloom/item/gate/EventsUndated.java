package org.factloom.item.gate;

import java.util.regex.Pattern;
import org.factloom.item.Item;

/** Events to put in order are three to five, told in at most 14 words each, and none tells its date. */
public final class EventsUndated implements Gate {

    private static final Pattern DATE = Pattern.compile("\\b(1\\d{3}|20\\d{2})\\b"
            + "|\\b(January|February|March|April|June|July|August|September|October|November|December)\\b");
    private static final int LEAST = 3;
    private static final int MOST = 5;
    private static final int MOST_WORDS = 14;

    @Override
    public boolean passes(Candidate candidate) {
        return !(candidate.item() instanceof Item.Ordering ordering)
                || ordering.events().size() >= LEAST
                        && ordering.events().size() <= MOST
                        && ordering.events().stream().allMatch(event -> fits(event.text()));
    }

    /** Whether the words of an event are few enough and hold neither a year nor a month. */
    public static boolean fits(String event) {
        return !DATE.matcher(event).find() && Candidate.words(event) <= MOST_WORDS;
    }
}
