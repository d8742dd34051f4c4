/** Learners with a known true memory, who guess and slip: for comparing ways of scheduling (docs/memory.md), and for a class that shows what dashboards look like. */
@NullMarked
package org.factloom.memory.simulation;

import org.jspecify.annotations.NullMarked;
