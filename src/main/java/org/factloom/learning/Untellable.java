package org.factloom.learning;

/** What of a person's log must not be told the person yet, for features that know exams. */
public interface Untellable {

    /**
     * A condition of a query, true of what must not be told.
     *
     * @param response the column that holds the id of a graded response
     */
    String response(String response);
}
