package org.factloom.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.factloom.web.Problem;

/** Asks whoever is signed in for the password once more, as a sign-in asks, so that a session that was left open does not let anybody guess. */
@ApplicationScoped
class PresentPassword {

    private final People people;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final AccountMessages messages;

    PresentPassword(People people, Passwords passwords, SignInFailures failures, AccountMessages messages) {
        this.people = people;
        this.passwords = passwords;
        this.failures = failures;
        this.messages = messages;
    }

    /** @throws Problem 429 after too many wrong ones */
    boolean isOf(Known account, String password, RoutingContext context) {
        String address = SignInFailures.address(context);
        failures.admit(account.name(), address).ifPresent(this::refuse);
        Optional<String> hash = people.findByIdOptional(account.id()).flatMap(Person::passwordHash);
        boolean right = password.length() <= Passwords.LONGEST && passwords.matches(password, hash);
        if (right) {
            failures.forgive(account.name(), address);
        }
        return right;
    }

    private void refuse(Duration wait) {
        throw Problem.tooManyRequests(messages.throttled(wait.toMinutes() + 1), wait);
    }
}
