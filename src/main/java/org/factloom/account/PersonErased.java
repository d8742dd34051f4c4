package org.factloom.account;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * A person goes. Fired synchronously inside the transaction that erases, once for the person and once for each guest that became it. Whoever keeps something of
 * people lets go of it, or of the person in it; what refers to the row of the person with {@code on delete cascade} goes with it. A feature observes with a
 * higher priority number, and so later, than those that build on it: what they refer to is free then.
 *
 * @param successor a person of whom nothing is known, without a way to sign in, for what stays of several deeds of one person: the same at each call, and made
 *     at the first
 */
public record PersonErased(UUID person, Supplier<UUID> successor) {}
