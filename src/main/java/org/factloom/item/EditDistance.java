package org.factloom.item;

import java.util.Set;

/** How many slips lie between two words. */
final class EditDistance {

    /** Pairs that are heard alike. */
    private static final Set<String> HEARD = Set.of("iy", "vw", "ck", "cs", "sz");

    private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    /** What a letter costs that is neither heard nor typed like the one in whose place it stands: Monet is no slip for Manet. */
    private static final int UNLIKE = 2;

    private EditDistance() {}

    /**
     * Damerau's distance in its restricted form (optimal string alignment): insertions, deletions, swaps of neighbours and
     * substitutions of letters that sound alike or lie side by side count one, other substitutions {@value #UNLIKE}.
     */
    static int between(String one, String other) {
        int[][] distance = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, one, other, i, j);
            }
        }
        return distance[one.length()][other.length()];
    }

    private static int step(int[][] distance, String one, String other, int i, int j) {
        int best = Math.min(
                Math.min(distance[i - 1][j], distance[i][j - 1]) + 1,
                distance[i - 1][j - 1] + substitution(one.charAt(i - 1), other.charAt(j - 1)));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }

    private static int substitution(char one, char other) {
        if (one == other) {
            return 0;
        }
        boolean alike = HEARD.contains(one < other ? "" + one + other : "" + other + one)
                || Romanisation.alike(one, other, true);
        return alike || areNeighbours(one, other) ? 1 : UNLIKE;
    }

    /** Whether two letters lie side by side on a keyboard: s and d, s and e, s and w. */
    private static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < KEYBOARD.length; row++) {
            int column = KEYBOARD[row].indexOf(one);
            for (int near = Math.max(0, row - 1); column >= 0 && near < Math.min(KEYBOARD.length, row + 2); near++) {
                int place = KEYBOARD[near].indexOf(other);
                int left = near == row ? column - 1 : near < row ? column : column - 1;
                int right = near == row ? column + 1 : near < row ? column + 1 : column;
                if (place >= 0 && place >= left && place <= right) {
                    return true;
                }
            }
        }
        return false;
    }
}
