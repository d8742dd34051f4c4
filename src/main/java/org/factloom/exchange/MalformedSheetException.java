package org.factloom.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A marking sheet that cannot be taken as it is: everything that is wrong with it. */
public class MalformedSheetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Takes at least one problem. */
    public MalformedSheetException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
