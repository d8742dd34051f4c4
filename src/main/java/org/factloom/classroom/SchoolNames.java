package org.factloom.classroom;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells lists of surnames and given names, "Müller, Anna", as schools export them, from names with a name to sign in with. */
final class SchoolNames {

    /** "Müller", "van der Berg", "O’Neill-Óg", "李". */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]*");

    private SchoolNames() {}

    /** Whether each line is a surname and a given name, and nothing else. */
    static boolean areMeant(List<List<String>> lines) {
        return !lines.isEmpty() && lines.stream().allMatch(SchoolNames::isSurnameAndGivenName);
    }

    private static boolean isSurnameAndGivenName(List<String> cells) {
        return cells.size() == 2
                && cells.stream().allMatch(cell -> NAME.matcher(cell).matches())
                && !Character.isLowerCase(cells.getLast().codePointAt(0))
                // "Ada Bell;Ada": nobody is called Ada Ada Bell
                && !Arrays.asList(cells.getFirst().split(" ", -1)).contains(cells.getLast());
    }
}
