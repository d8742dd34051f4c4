/** The model of what a learner remembers of a fact. Pure functions; no storage, no clock of its own. */
@NullMarked
package org.factloom.memory;

import org.jspecify.annotations.NullMarked;
