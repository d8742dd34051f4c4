package org.factloom.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.factloom.memory.Elo.Rating;
import org.junit.jupiter.api.Test;

class EloTest {

    @Test
    void aSurpriseMovesBoth() {
        Elo after = new Elo(Rating.NONE, Rating.NONE).after(0.25, 1, true);
        assertEquals(0.375, after.skill().value(), 1e-12);
        assertEquals(-0.375, after.item().value(), 1e-12);
        Elo later = new Elo(new Rating(0, 10), new Rating(0, 10)).after(0.25, 0, true);
        assertEquals(-0.625 / 3, later.skill().value(), 1e-12);
        assertEquals(0.625 / 3, later.item().value(), 1e-12);
    }

    @Test
    void onlyAFirstAnswerMovesTheItem() {
        Rating item = new Rating(0.7, 12);
        assertEquals(item, new Elo(Rating.NONE, item).after(0.25, 1, false).item());
    }

    @Test
    void theStepOfSkillHasAFloor() {
        Elo after = new Elo(new Rating(0, 1_000_000), Rating.NONE).after(0, 1, true);
        assertEquals(0.025, after.skill().value(), 1e-12);
    }

    @Test
    void learnersAndItemsFindTheirPlaces() {
        SplittableRandom random = new SplittableRandom(5);
        double[] skills = random.doubles(300, -2, 2).toArray();
        double[] difficulties = random.doubles(60, -2, 2).toArray();
        Rating[] items = new Rating[difficulties.length];
        Arrays.fill(items, Rating.NONE);
        Rating[] learners = new Rating[skills.length];
        for (int learner = 0; learner < skills.length; learner++) {
            learners[learner] = Rating.NONE;
            for (int item = 0; item < items.length; item++) {
                double known = 1 / (1 + Math.exp(difficulties[item] - skills[learner]));
                double score = random.nextDouble() < 0.25 + 0.75 * known ? 1 : 0;
                Elo after = new Elo(learners[learner], items[item]).after(0.25, score, true);
                learners[learner] = after.skill();
                items[item] = after.item();
            }
        }
        assertTrue(correlation(skills, learners) > 0.85, () -> "learners " + correlation(skills, learners));
        assertTrue(correlation(difficulties, items) > 0.95, () -> "items " + correlation(difficulties, items));
    }

    private static double correlation(double[] truth, Rating[] ratings) {
        double[] found = Arrays.stream(ratings).mapToDouble(Rating::value).toArray();
        return covariance(truth, found) / Math.sqrt(covariance(truth, truth) * covariance(found, found));
    }

    private static double covariance(double[] one, double[] other) {
        double meanOne = Arrays.stream(one).average().orElseThrow();
        double meanOther = Arrays.stream(other).average().orElseThrow();
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - meanOne) * (other[i] - meanOther);
        }
        return sum / one.length;
    }
}
