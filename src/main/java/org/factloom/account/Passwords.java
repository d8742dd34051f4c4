package org.factloom.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.factloom.web.Problem;

/** Hashes passwords with argon2id. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    /** Longer than that nobody waits, so that a flood does not use up the threads either. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Each hash takes its memory: a flood of sign-ins waits here instead of using it all up. */
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final AccountMessages messages;
    private final Argon2Function argon2id;
    private final String nobodys;

    Passwords(AccountMessages messages, Argon2Function argon2id) {
        this.messages = messages;
        this.argon2id = argon2id;
        this.nobodys = hash("nobody has this password");
    }

    /** 19 MiB, two passes, one lane: OWASP's minimum. Tests, which sign in by the thousand, bring a lighter one. */
    @Produces
    @DefaultBean
    @Singleton
    static Argon2Function argon2id() {
        return Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
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
