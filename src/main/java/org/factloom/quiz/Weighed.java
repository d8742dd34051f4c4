package org.factloom.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a question adds to the score of its attempt.
 *
 * @param points what it counts, from 1
 * @param score 0 to 1
 * @param dropped whether it counts for nothing
 * @param waiting whether it counts for nothing as long as nobody has marked it
 */
record Weighed(int points, double score, boolean dropped, boolean waiting) {

    /** The mean of questions that count, each weighted by its points, 0 to 1; where none does, 0 while one waits, and otherwise 1. */
    static double mean(List<Weighed> questions) {
        List<Weighed> counting = questions.stream().filter(Weighed::counts).toList();
        double reached = counting.stream()
                .mapToDouble(question -> question.points * question.score)
                .sum();
        int points = points(questions);
        return points > 0 ? reached / points : questions.stream().anyMatch(Weighed::waiting) ? 0 : 1;
    }

    /** Of those that count together. */
    static int points(List<Weighed> questions) {
        return questions.stream()
                .filter(Weighed::counts)
                .mapToInt(Weighed::points)
                .sum();
    }

    boolean counts() {
        return !dropped && !waiting;
    }

    /** What is reached of all questions of an attempt; what is not answered scores nothing. */
    static double score(List<AttemptSlot> slots, List<Answer> answers) {
        return mean(of(slots, answers));
    }

    /** What can be reached in an attempt, as far as it is marked. */
    static int reachable(List<AttemptSlot> slots, List<Answer> answers) {
        return points(of(slots, answers));
    }

    private static List<Weighed> of(List<AttemptSlot> slots, List<Answer> answers) {
        Map<Integer, Answer> given = answers.stream().collect(Collectors.toMap(Answer::number, Function.identity()));
        return slots.stream()
                .map(slot -> Optional.ofNullable(given.get(slot.number()))
                        .map(answer ->
                                new Weighed(slot.points(), answer.score(), answer.isDropped(), answer.isWaiting()))
                        .orElse(new Weighed(slot.points(), 0, false, false)))
                .toList();
    }
}
