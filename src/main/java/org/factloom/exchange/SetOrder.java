package org.factloom.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factloom.item.Item;

/**
 * The order of a set whose items are of several articles, and so stand in several files: their ids, one a line. It is named as the file of the set's own article, "kiln.order" beside "kiln.yaml".
 */
public final class SetOrder {

    /** How its file is named. */
    public static final String ENDING = ".order";

    private static final String COMMENT = "#";

    /** In characters: 20,000 ids and more. */
    private static final int LONGEST = 1_000_000;

    private static final int MOST_PROBLEMS = 100;

    /** Of more ids than these none is suggested, as all would be compared with each that is wrong. */
    private static final int MOST_HINTED = 200;

    /** In characters, of what stands in an id's place. */
    private static final int LONGEST_SHOWN = 80;

    private SetOrder() {}

    public static String write(List<String> ids) {
        return "# The questions of all files, in the order of the set.\n" + String.join("\n", ids) + "\n";
    }

    /**
     * Reads it.
     *
     * @param files those of the set, by name
     * @return the ids of all their items
     * @throws MalformedSetException when it does not name each item of the files once
     */
    public static List<String> read(String text, Map<String, QuestionSetFile> files) throws MalformedSetException {
        if (text.length() > LONGEST) {
            throw new MalformedSetException(List.of(new Problem(
                    0, "", "it is longer than " + LONGEST + " characters: it names questions, one a line")));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, String> fileOf = new HashMap<>();
        files.forEach((name, file) -> {
            for (Item item : file.items()) {
                String other = fileOf.putIfAbsent(item.id(), name);
                if (other != null) {
                    problems.add(new Problem(
                            0, "", "'" + item.id() + "' is the id of a question in " + other + " and in " + name));
                }
            }
        });
        List<String> ids = new ArrayList<>();
        Set<String> missing = new HashSet<>(fileOf.keySet());
        int line = 0;
        for (String written : text.lines().toList()) {
            line++;
            if (problems.size() >= MOST_PROBLEMS) {
                problems.add(new Problem(line, "", "there is more that is wrong from here on"));
                throw new MalformedSetException(problems);
            }
            String id = written.strip();
            if (id.isEmpty() || id.startsWith(COMMENT)) {
                continue;
            }
            if (!fileOf.containsKey(id)) {
                problems.add(new Problem(
                        line,
                        "",
                        "'" + shortened(id) + "' is the id of no question"
                                + (fileOf.size() > MOST_HINTED ? "" : Closest.hint(id, List.copyOf(fileOf.keySet())))));
            } else if (!missing.remove(id)) {
                problems.add(new Problem(line, "", "'" + id + "' stands there twice"));
            }
            ids.add(id);
        }
        missing.stream()
                .sorted()
                .limit(MOST_PROBLEMS)
                .forEach(id -> problems.add(new Problem(0, "", "'" + id + "' of " + fileOf.get(id) + " is missing")));
        if (!problems.isEmpty()) {
            throw new MalformedSetException(problems);
        }
        return ids;
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST_SHOWN ? id : id.substring(0, LONGEST_SHOWN) + "…";
    }
}
