package org.factloom.library;

import java.util.List;

/**
 * What became of a tree of question sets.
 *
 * @param sets how many were found in good order
 * @param changed how many of them were new or changed, and stored
 * @param topics how many topics were stored, as their title or their items across articles were new or changed
 * @param errors what is wrong with others, each with file, line and path
 */
public record LoadReport(int sets, int changed, int topics, List<String> errors) {

    public LoadReport {
        errors = List.copyOf(errors);
    }
}
