package org.factloom.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Slows down guessing: of one account's password, and from one address; of codes from one address; and the making of accounts, and of mails, from one address. */
@ApplicationScoped
class SignInFailures implements PanacheRepository<SignInFailure> {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 10;
    static final int MAILS_PER_ACCOUNT = 3;
    /** A whole school may share one address. */
    static final int PER_ADDRESS = 100;

    private static final int LONGEST_PLACE = 200;

    private final Clock clock;

    SignInFailures(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asked before a password is looked at; counts a failure at once, so that attempts in parallel count too.
     *
     * @return how long to wait, where there were too many failures; then nothing is counted, so that the wait ends
     */
    @Transactional
    Optional<Duration> admit(String name, String address) {
        return admit(new Limit(account(name), PER_ACCOUNT), new Limit(place(address), PER_ADDRESS));
    }

    /**
     * Asked before an account is made, which is counted at once.
     *
     * @return how long to wait, where many were made from the address
     */
    @Transactional
    Optional<Duration> admitSignUp(String address) {
        return admit("sign-up from " + place(address));
    }

    /**
     * Asked before a code is looked up with which somebody joins something; counts a failure at once.
     *
     * @return how long to wait, where there were too many wrong ones from the address
     */
    @Transactional
    Optional<Duration> admitCode(String address) {
        return admit(code(address));
    }

    /**
     * Asked before a mail is sent to whoever has forgotten a password, which is counted at once, whether or not there is such an account.
     *
     * @param asked a name or an address
     * @return how long to wait, where it was asked for often, of the account or from the address
     */
    @Transactional
    Optional<Duration> admitForgotten(String asked, String address) {
        return admit(
                new Limit("forgotten " + account(asked), MAILS_PER_ACCOUNT),
                new Limit("forgotten from " + place(address), PER_ADDRESS));
    }

    /**
     * Asked before a link is mailed that confirms an address, which is counted at once.
     *
     * @param recipient to whom it is mailed, whoever that is
     * @return how long to wait, where that was asked for often: by the person, for the recipient or from the address
     */
    @Transactional
    Optional<Duration> admitConfirmation(UUID person, EmailAddress recipient, String address) {
        return admit(
                new Limit("confirmation by " + person, MAILS_PER_ACCOUNT),
                new Limit("confirmation to " + recipient.value().toLowerCase(Locale.ROOT), MAILS_PER_ACCOUNT),
                new Limit("confirmation from " + place(address), PER_ADDRESS));
    }

    /** The code was right. */
    @Transactional
    void forgiveCode(String address) {
        forgiveLatest(code(address));
    }

    /** Where a request comes from: an IP address, or whatever a proxy has passed on in its place. */
    static String address(RoutingContext context) {
        SocketAddress remote = context.request().remoteAddress();
        return remote.hostAddress() == null ? String.valueOf(remote.host()) : remote.hostAddress();
    }

    /** The right password takes back what was counted for the account, and its own failure at the address. */
    @Transactional
    void forgive(String name, String address) {
        delete("subject", account(name));
        forgiveLatest(place(address));
    }

    private void forgiveLatest(String subject) {
        delete("id = (select max(f.id) from SignInFailure f where f.subject = ?1)", subject);
    }

    /** How often something may be in {@link #WINDOW}. */
    private record Limit(String subject, int most) {}

    private Optional<Duration> admit(String subject) {
        return admit(new Limit(subject, PER_ADDRESS));
    }

    private Optional<Duration> admit(Limit... limits) {
        Instant now = now();
        Optional<Duration> wait = Stream.of(limits)
                .flatMap(limit -> wait(limit.subject, limit.most, now).stream())
                .findFirst();
        if (wait.isEmpty()) {
            persist(Stream.of(limits).map(limit -> new SignInFailure(limit.subject, now)));
        }
        return wait;
    }

    private static String code(String address) {
        return "code from " + place(address);
    }

    private Instant now() {
        Instant now = clock.instant();
        delete("failedAt < ?1", now.minus(WINDOW));
        return now;
    }

    private Optional<Duration> wait(String subject, int limit, Instant now) {
        lock(subject);
        List<SignInFailure> latest = find("subject = ?1 order by failedAt desc", subject)
                .page(0, limit)
                .list();
        return latest.size() < limit
                ? Optional.empty()
                : Optional.of(Duration.between(now, latest.getLast().failedAt().plus(WINDOW)));
    }

    /** Until the end of the transaction: attempts on one account are counted one after the other. */
    private void lock(String subject) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as taken", Integer.class)
                .setParameter(1, subject)
                .getSingleResult();
    }

    /** Folded by the database, as where the account is looked up: Java folds some letters in another way. */
    private String account(String name) {
        return "account "
                + getEntityManager()
                        .createNativeQuery("select lower(cast(?1 as text))", String.class)
                        .setParameter(1, name)
                        .getSingleResult();
    }

    /** Of an IPv6 address its first 64 bits: the rest is one customer's to choose. What is no IP address stays as it is, cut. */
    private static String place(String address) {
        try {
            byte[] bytes =
                    InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
            return "address " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (IllegalArgumentException e) {
            return "address " + address.substring(0, Math.min(address.length(), LONGEST_PLACE));
        }
    }
}
