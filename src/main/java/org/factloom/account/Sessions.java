package org.factloom.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions as signed cookies, of guests and accounts alike. Nothing is stored; {@link Person#endSessions()} ends them. */
@ApplicationScoped
class Sessions {

    static final String COOKIE = "factloom-session";
    private static final Duration LIFETIME = Duration.ofDays(180);
    /** A session in use is issued anew at this age, so that who comes back keeps it. */
    static final Duration RENEWAL = Duration.ofDays(7);

    private final SessionKey key;
    private final Clock clock;

    Sessions(SessionKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    void start(RoutingContext context, Person person) {
        write(context, seal(new Session(person.id(), person.sessionEpoch(), clock.instant())), LIFETIME);
    }

    void end(RoutingContext context) {
        write(context, "", Duration.ZERO);
    }

    Optional<Session> of(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        return cookie == null ? Optional.empty() : open(cookie.getValue());
    }

    void renew(RoutingContext context, Session session) {
        if (session.issued().plus(RENEWAL).isBefore(clock.instant())) {
            write(context, seal(new Session(session.person(), session.epoch(), clock.instant())), LIFETIME);
        }
    }

    /** The cookie's value: the session and its signature, base64url. */
    String seal(Session session) {
        byte[] content = session.toBytes();
        byte[] sealed = Arrays.copyOf(content, Session.BYTES + SessionKey.SIGNATURE_BYTES);
        System.arraycopy(key.sign(content), 0, sealed, Session.BYTES, SessionKey.SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty where the value was not signed here, or is too old. */
    Optional<Session> open(@Nullable String value) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(value == null ? "" : value);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (sealed.length != Session.BYTES + SessionKey.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(sealed, Session.BYTES);
        byte[] signature = Arrays.copyOfRange(sealed, Session.BYTES, sealed.length);
        if (!MessageDigest.isEqual(signature, key.sign(content))) {
            return Optional.empty();
        }
        Session session = Session.of(content);
        Instant end = session.issued().plus(LIFETIME);
        return clock.instant().isBefore(end) ? Optional.of(session) : Optional.empty();
    }

    private static void write(RoutingContext context, String value, Duration age) {
        context.response()
                .addCookie(Cookie.cookie(COOKIE, value)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(context.request().isSSL())
                        .setMaxAge(age.toSeconds()));
    }
}
