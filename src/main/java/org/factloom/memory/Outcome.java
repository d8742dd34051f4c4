package org.factloom.memory;

/**
 * What came of an answer; the answer log keeps all of it.
 *
 * @param predicted the probability of a right answer that the model gave before, 0 to 1
 * @param retrievability the probability of recall before, 0 to 1
 * @param grade as which the answer was taken
 * @param credit how much of the grade's effect it had, 0 to 1
 * @param after the memory after it
 */
public record Outcome(double predicted, double retrievability, Grade grade, double credit, FactMemory after) {

    Outcome promised(Phase.Answered phase) {
        return new Outcome(predicted, retrievability, grade, credit, after.in(phase));
    }
}
