package org.factloom.quiz;

import java.util.List;

/**
 * What a question adds to the score of its attempt.
 *
 * @param points what it counts, from 1
 * @param score 0 to 1
 * @param dropped whether it counts for nothing
 */
record Weighed(int points, double score, boolean dropped) {

    /** The mean of questions that were not dropped, each weighted by its points, 0 to 1; 1 where all were. */
    static double mean(List<Weighed> questions) {
        List<Weighed> counting =
                questions.stream().filter(question -> !question.dropped).toList();
        double reached = counting.stream()
                .mapToDouble(question -> question.points * question.score)
                .sum();
        int points = counting.stream().mapToInt(Weighed::points).sum();
        return points == 0 ? 1 : reached / points;
    }
}
