package org.factloom.authoring;

import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.factloom.web.Problem;
import org.jspecify.annotations.Nullable;

/** Why a candidate was rejected. */
enum Reason {
    /** The article says something else, or something else is true. */
    WRONG_KEY,
    UNCLEAR,
    TRIVIAL,
    /** Another option is right as well. */
    TWO_RIGHT,
    NOT_IN_LESSON,
    OTHER;

    /** The name in forms, programs and the database, "wrong-key". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Reason> of(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }

    /**
     * The reason that somebody gave; another one where none was given.
     *
     * @throws Problem 400 where there is no such reason
     */
    static Reason named(@Nullable String id, JudgingMessages messages) {
        return id == null
                ? OTHER
                : of(id).orElseThrow(() -> new Problem(Status.BAD_REQUEST, messages.unknown_reason(id)));
    }
}
