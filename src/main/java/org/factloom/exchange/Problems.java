package org.factloom.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Everything that is wrong in one file: collected, so that people need not find one mistake at a time. */
final class Problems {

    /** After so many, a file is rather of another kind than full of mistakes. */
    private static final int MOST = 100;

    private final Map<String, Integer> lines;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    /** @param lines the line in which each path stands; empty where there are no lines */
    Problems(Map<String, Integer> lines) {
        this.lines = lines;
    }

    void add(String path, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new Problem(lineOf(path), path, message));
        }
    }

    /** How many were found; grows while a part is read that is wrong. */
    int count() {
        return count;
    }

    /** In the order of the file. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(Problem::line));
        if (count > MOST) {
            all.add(new Problem(0, "", "and " + (count - MOST) + " more problems"));
        }
        return List.copyOf(all);
    }

    /** The line of {@code path}, or of the nearest part around it: a missing key is reported where its mapping begins. */
    private int lineOf(String path) {
        String at = path;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 0);
    }
}
