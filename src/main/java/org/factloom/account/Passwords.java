package org.factloom.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.factloom.web.Problem;

/** Hashes passwords with argon2id. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    /** Longer than that nobody waits, so that a flood does not use up the threads either. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Each hash takes its memory: a flood of sign-ins waits here instead of using it all up. */
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final AccountMessages messages;
    private final Argon2Function argon2id;
    private final String nobodys;

    /** @param memory of each hash, in KiB; with two passes and one lane OWASP's minimum is 19 456. A hash says itself how it was made. */
    Passwords(AccountMessages messages, @ConfigProperty(name = "factloom.password-memory") int memory) {
        this.messages = messages;
        this.argon2id = Argon2Function.getInstance(memory, PASSES, LANES, BYTES, Argon2.ID);
        this.nobodys = hash("nobody has this password");
    }

    String hash(String password) {
        return limited(() ->
                Password.hash(normal(password)).addRandomSalt(16).with(argon2id).getResult());
    }

    /** Takes as long for somebody who does not exist as for somebody who does. */
    boolean matches(String password, Optional<String> hash) {
        boolean same = limited(() -> Password.check(normal(password), hash.orElse(nobodys))
                .with(Argon2Function.getInstanceFromHash(hash.orElse(nobodys))));
        return same && hash.isPresent();
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T limited(Supplier<T> work) {
        if (!hasPlace()) {
            throw Problem.unavailable(messages.busy(), PATIENCE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
