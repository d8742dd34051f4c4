package org.factloom.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

final class SystemChance {

    private SystemChance() {}

    /** Inject it as {@link java.util.random.RandomGenerator} where no secret is made. */
    @Produces
    @Singleton
    static SecureRandom chance() {
        return new SecureRandom();
    }
}
