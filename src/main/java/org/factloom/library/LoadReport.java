package org.factloom.library;

import java.util.List;

/**
 * What became of a tree of question sets.
 *
 * @param sets how many were found in good order
 * @param changed how many of them were new or changed, and stored
 * @param errors what is wrong with others, each with file, line and path
 */
public record LoadReport(int sets, int changed, List<String> errors) {

    public LoadReport {
        errors = List.copyOf(errors);
    }
}
