package org.factloom.item;

/**
 * A question that is answered in words of one's own, which a person marks.
 *
 * @param back an answer that has all points
 * @param guide what counts how much, for whoever marks; may be empty
 * @param longest how many characters an answer may have, as UTF-16 code units, 1 to {@link Response.Prose#LONGEST}
 */
public record OpenItem(Origin origin, String stem, String back, String guide, int longest) implements Item.SelfRated {

    /** Of an item that does not say, in UTF-16 code units. */
    public static final int USUAL = 1_000;

    @Override
    public Form form() {
        return Form.OPEN;
    }
}
