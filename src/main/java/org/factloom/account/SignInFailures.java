package org.factloom.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
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

/** Slows down guessing: of one account's password, and from one address. */
@ApplicationScoped
class SignInFailures implements PanacheRepository<SignInFailure> {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 10;
    /** A whole school may share one address. */
    static final int PER_ADDRESS = 100;

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
        Instant now = clock.instant();
        delete("failedAt < ?1", now.minus(WINDOW));
        String account = account(name);
        String place = place(address);
        Optional<Duration> wait = wait(account, PER_ACCOUNT, now).or(() -> wait(place, PER_ADDRESS, now));
        if (wait.isEmpty()) {
            persist(new SignInFailure(account, now), new SignInFailure(place, now));
        }
        return wait;
    }

    /** The right password takes back what was counted for the account, and its own failure at the address. */
    @Transactional
    void forgive(String name, String address) {
        delete("subject", account(name));
        delete("id = (select max(f.id) from SignInFailure f where f.subject = ?1)", place(address));
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

    private static String account(String name) {
        return "account " + name.toLowerCase(Locale.ROOT);
    }

    /** Of an IPv6 address its first 64 bits: the rest is one customer's to choose. */
    private static String place(String address) {
        byte[] bytes = InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
        return "address " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
    }
}
