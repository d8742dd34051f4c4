package org.factloom.memory.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.factloom.item.Form;
import org.factloom.memory.Answer;
import org.factloom.memory.Elo;
import org.factloom.memory.FactMemory;
import org.factloom.memory.Fuzz;
import org.factloom.memory.Grade;
import org.factloom.memory.MemoryModel;
import org.factloom.memory.Observation;
import org.factloom.memory.Phase;
import org.factloom.memory.ResponseModel;
import org.factloom.memory.Scheduler;
import org.factloom.memory.SchedulerSettings;

/** The scheduler of the product. */
final class ModelSchedule implements Schedule {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final MemoryModel model;
    private final Scheduler scheduler;
    private final Reading reading;
    private final FactMemory[] memories;
    private final Elo.Rating[] items;
    private Elo.Rating skill = Elo.Rating.NONE;

    /** How an answer is taken. */
    enum Reading {
        /** With guessing in mind. */
        MAPPED,
        /** Each right one as Good, the prediction being recall. */
        GOOD,
        /** Each right one as Good, though the prediction knows of guessing. */
        GOOD_IF_GUESSED,
        /** As MAPPED, all being cards. */
        CARDS
    }

    /**
     * @param items the ratings of the items, one a fact, shared by all learners
     */
    ModelSchedule(ResponseModel responses, Reading reading, SchedulerSettings settings, Elo.Rating[] items) {
        model = new MemoryModel(MemoryModel.DEFAULT.fsrs(), responses);
        scheduler = new Scheduler(model.fsrs(), settings);
        this.reading = reading;
        this.items = items;
        memories = new FactMemory[items.length];
        Arrays.fill(memories, FactMemory.NEW);
    }

    @Override
    public int due(int fact) {
        return switch (memories[fact].phase()) {
            case Phase.New _ -> 0;
            case Phase.Review review -> day(review.due());
            case Phase.Answered _ -> day(memories[fact].last());
        };
    }

    private static int day(LocalDate date) {
        return (int) (date.toEpochDay() - FIRST.toEpochDay());
    }

    @Override
    public Form form(int fact, SplittableRandom random) {
        return reading == Reading.CARDS ? Form.CARD : Forms.any(memories[fact].rung(), random);
    }

    @Override
    public double predicted(int fact, int day, Form form) {
        Form taken = reading == Reading.GOOD ? Form.CARD : form;
        return model.predicted(memories[fact], FIRST.plusDays(day), prior(fact), taken, Practice.OPTIONS);
    }

    private double prior(int fact) {
        return new Elo(skill, items[fact]).known();
    }

    @Override
    public void answered(int fact, int day, Form form, boolean right) {
        boolean rated = reading == Reading.GOOD || reading == Reading.GOOD_IF_GUESSED || form == Form.CARD;
        Observation observation = rated
                ? Observation.ofCard(right ? Grade.GOOD : Grade.AGAIN)
                : Observation.of(form, Practice.OPTIONS, right ? 1 : 0);
        LocalDate today = FIRST.plusDays(day);
        Instant at = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        FactMemory before = memories[fact];
        Fuzz fuzz = Fuzz.of("f" + fact, before.answers(), _ -> 0);
        memories[fact] = model.answer(
                        scheduler, before, new Answer(observation, at, today, "s" + day, prior(fact)), fuzz)
                .after();
        if (before.answers() == 0) {
            Elo after =
                    new Elo(skill, items[fact]).after(ResponseModel.guess(form, Practice.OPTIONS), right ? 1 : 0, true);
            skill = after.skill();
            items[fact] = after.item();
        }
    }
}
