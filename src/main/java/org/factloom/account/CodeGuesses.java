package org.factloom.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.factloom.web.Problem;

/** Slows down whoever guesses codes that anybody may type in. */
@RequestScoped
public class CodeGuesses {

    private final SignInFailures failures;
    private final AccountMessages messages;
    private final RoutingContext context;

    CodeGuesses(SignInFailures failures, AccountMessages messages, RoutingContext context) {
        this.failures = failures;
        this.messages = messages;
        this.context = context;
    }

    /**
     * Before a code is looked up: counts it as wrong.
     *
     * @throws Problem 429 where many were wrong just now
     */
    public void admit() {
        failures.admitCode(SignInFailures.address(context)).ifPresent(wait -> {
            throw Problem.tooManyRequests(messages.codes_throttled(wait.toMinutes() + 1), wait);
        });
    }

    /** It was right, and does not count. */
    public void right() {
        failures.forgiveCode(SignInFailures.address(context));
    }
}
