package org.factloom.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes passwords with argon2id. */
@ApplicationScoped
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;

    /** 19 MiB, two passes, one lane: OWASP's minimum. */
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Each hash takes its 19 MiB: a flood of sign-ins waits here instead of using up the memory. */
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final String nobodys = hash("nobody has this password");

    String hash(String password) {
        return limited(() ->
                Password.hash(normal(password)).addRandomSalt(16).with(ARGON2ID).getResult());
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
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
