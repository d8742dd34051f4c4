package org.factloom.classroom;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a roster would do to a class.
 *
 * @param wrong what is wrong with the whole of it; empty where rows are all there is to say
 * @param notes what whoever looks at it should know
 */
record RosterPlan(List<Row> rows, String wrong, List<String> notes) {

    /** What becomes of a row. */
    enum Deed {
        /** An account is made. */
        NEW,
        /** A student whom the teacher has in another class, or who has left this one, comes in. */
        JOINS,
        /** The student is in the class already. */
        THERE
    }

    /**
     * A row.
     *
     * @param signIn as it will be
     * @param group empty for none
     * @param person whose account it is; empty for a new one
     * @param card whether teachers of the class may make login cards for the account
     * @param numbered whether its name is somebody's to sign in with already, so that it gets another one
     * @param wrong what is wrong with it and what to do; empty where all is well
     */
    record Row(
            long line,
            String name,
            String signIn,
            String group,
            String email,
            Deed deed,
            Optional<UUID> person,
            boolean card,
            boolean numbered,
            String wrong) {

        public boolean isNew() {
            return deed == Deed.NEW;
        }

        public boolean isJoining() {
            return deed == Deed.JOINS;
        }
    }

    public boolean isFine() {
        return wrong.isEmpty() && !rows.isEmpty() && errors() == 0;
    }

    /** The rows with what is wrong first, each in order. */
    public List<Row> shown() {
        return Stream.concat(
                        rows.stream().filter(row -> !row.wrong.isEmpty()),
                        rows.stream().filter(row -> row.wrong.isEmpty()))
                .toList();
    }

    public long errors() {
        return rows.stream().filter(row -> !row.wrong.isEmpty()).count();
    }

    public long fresh() {
        return count(Deed.NEW);
    }

    public long joining() {
        return count(Deed.JOINS);
    }

    public long there() {
        return count(Deed.THERE);
    }

    private long count(Deed deed) {
        return rows.stream()
                .filter(row -> row.wrong.isEmpty() && row.deed == deed)
                .count();
    }
}
