package org.factloom.quiz;

/** The statement that saves an answer, for measuring it by itself. */
public final class SaveStatement {

    private SaveStatement() {}

    /** With eight places: attempt, person, number, latest deadline, sequence, response, flagged, time. */
    public static String text() {
        return SavedResponses.SAVE;
    }
}
