/** Learners with a known true memory, who guess and slip, practise for 120 days under several ways of scheduling; docs/memory.md tells what came of it. */
@NullMarked
package org.factloom.memory.simulation;

import org.jspecify.annotations.NullMarked;
