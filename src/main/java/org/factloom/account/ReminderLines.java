package org.factloom.account;

import java.util.List;
import java.util.UUID;

/** What a feature reminds people of, once a day. One bean a feature. */
public interface ReminderLines {

    /** What is due of a person now; nothing where nothing is. */
    List<Line> of(UUID person);

    /**
     * Something that is due.
     *
     * @param text a sentence
     * @param path of the page on which it is done, "/review"
     */
    record Line(String text, String path) {}
}
