/**
 * The model of what a learner remembers of a fact. Pure functions; no storage, no clock of its own. {@link org.factloom.memory.MemoryModel}
 * takes an answer to the next {@link org.factloom.memory.FactMemory}, {@link org.factloom.memory.Replay} does so with a whole log;
 * {@link org.factloom.memory.Fsrs} holds the formulas and {@link org.factloom.memory.Scheduler} the dates.
 */
@NullMarked
package org.factloom.memory;

import org.jspecify.annotations.NullMarked;
