package org.factloom.account;

/** Guests whom a feature still needs. One bean a feature. */
public interface KeptGuests {

    /** Whether a guest is needed: a condition on the row {@code p} of {@code person}. */
    String condition();
}
