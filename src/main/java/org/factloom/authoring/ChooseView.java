package org.factloom.authoring;

import java.util.List;
import java.util.UUID;
import org.factloom.web.FormErrors;

/**
 * The form on which candidates are chosen by what they cover.
 *
 * @param accepted facts that the set asks already
 * @param forms in which a fact can be asked
 */
record ChooseView(
        JudgingView.Subject subject, long accepted, List<String> forms, List<Group> groups, FormErrors errors) {

    /** The facts of a section that wait. */
    record Group(String section, List<Line> lines) {}

    /** A candidate to tick. */
    record Line(UUID id, String stem, String form, String level, List<String> flags) {}

    public int open() {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
