package org.factloom.quiz;

import java.util.UUID;

/** An attempt is over, and all its answers are marked. Fired synchronously inside the transaction that ends it, with the attempt locked. */
public record AttemptEnded(UUID attempt) {}
