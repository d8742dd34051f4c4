package org.factloom.account;

import java.util.UUID;

/**
 * A guest signed in to an existing account. Fired synchronously inside the transaction of the sign-in, so that whoever
 * keeps something for the guest hands it to the account in the same transaction, or fails the sign-in.
 */
public record GuestMerged(UUID guest, UUID account) {}
