package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.factloom.web.ZonedWords;

/** Says why something of an attempt is not told yet, and from when on it is. */
@ApplicationScoped
class Withholding {

    private final Admission admission;
    private final TermsMessages messages;
    private final Clock clock;

    Withholding(Admission admission, TermsMessages messages, Clock clock) {
        this.admission = admission;
        this.messages = messages;
        this.clock = clock;
    }

    Withheld of(Attempt attempt) {
        return attempt.terms()
                .map(terms -> {
                    Conditions conditions = attempt.conditions().orElseThrow();
                    Instant now = clock.instant();
                    return new Withheld(
                            attempt.title(),
                            attempt.tellsScore(now)
                                    ? ""
                                    : conditions
                                            .score()
                                            .since(conditions)
                                            .map(from -> messages.score_from(words(terms, from)))
                                            .orElseGet(messages::score_never),
                            attempt.tellsKeys(now) ? "" : untoldKeys(terms, conditions, now));
                })
                .orElse(new Withheld(attempt.title(), "", ""));
    }

    private String untoldKeys(Terms terms, Conditions conditions, Instant now) {
        if (conditions.tellsKeys(now)) {
            return messages.keys_after_this_try();
        }
        return conditions
                .keys()
                .since(conditions)
                .map(from -> messages.keys_from(words(terms, from)))
                .orElseGet(messages::keys_never);
    }

    private String words(Terms terms, Instant from) {
        return ZonedWords.of(from, admission.zone(terms.id()));
    }
}
