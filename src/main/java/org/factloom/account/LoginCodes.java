package org.factloom.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One-time codes of people without a password. Only hashes are kept; as twelve of 31 characters are too many to guess (2⁵⁹), one plain hash is enough. */
@ApplicationScoped
class LoginCodes implements PanacheRepositoryBase<LoginCode, UUID> {

    /** From then on a card that was lost opens nothing. */
    static final Duration LIFETIME = Duration.ofDays(90);

    /** Without the letters and digits that are read for one another. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;
    private static final int PART = 4;

    private final People people;
    private final SecureRandom chance;
    private final Clock clock;

    LoginCodes(People people, SecureRandom chance, Clock clock) {
        this.people = people;
        this.chance = chance;
        this.clock = clock;
    }

    /** Makes the code of a person who has none: "MARS-HB7K-QW23". This answer is the only place where it can be read. */
    String create(UUID person) {
        String code = IntStream.range(0, LENGTH)
                .mapToObj(i -> (i > 0 && i % PART == 0 ? "-" : "") + ALPHABET.charAt(chance.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
        persist(new LoginCode(person, Secrets.hash(plain(code)), clock.instant()));
        return code;
    }

    /** Whose it is, as somebody types it; nobody's where it was used, replaced, or is too old. */
    @Transactional
    Optional<Person> owner(String typed) {
        return people.find(
                        "disabledAt is null and id = (select c.personId from LoginCode c where c.codeHash = ?1 and c.madeAt > ?2)",
                        Secrets.hash(plain(typed)),
                        clock.instant().minus(LIFETIME))
                .firstResultOptional();
    }

    /** Uses it up; false where that was done before. Two at once: one of them. */
    boolean use(UUID person, String typed) {
        return delete("personId = ?1 and codeHash = ?2", person, Secrets.hash(plain(typed))) > 0;
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
