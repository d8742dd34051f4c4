package org.factloom.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    /** So that a token found in a file is known for what it is. */
    private static final String PREFIX = "factloom_";

    private final People people;
    private final SecureRandom chance;
    private final Clock clock;
    private final AuditLog audit;

    ApiTokens(People people, SecureRandom chance, Clock clock, AuditLog audit) {
        this.people = people;
        this.chance = chance;
        this.clock = clock;
        this.audit = audit;
    }

    /** Makes a token; this answer is the only place where it can be read. */
    @Transactional
    String create(UUID owner, String label) {
        String token = PREFIX + Secrets.token(chance);
        persist(new ApiToken(owner, label, Secrets.hash(token), clock.instant()));
        audit.record(AuditEvent.of(AuditKind.TOKEN_MADE, owner).about(owner).with("label", label));
        return token;
    }

    /** Nobody for an unknown or revoked token. */
    @Transactional
    Optional<Person> owner(String token) {
        return people.find(
                        "disabledAt is null and id = (select t.personId from ApiToken t where t.tokenHash = ?1 and t.revokedAt is null)",
                        Secrets.hash(token))
                .firstResultOptional();
    }

    List<ApiToken> valid(UUID owner) {
        return list("personId = ?1 and revokedAt is null order by createdAt, id", owner);
    }

    @Transactional
    void revokeAll(UUID owner) {
        update("revokedAt = ?1 where personId = ?2 and revokedAt is null", clock.instant(), owner);
    }

    /** Whether the owner had such a token. */
    @Transactional
    boolean revoke(UUID owner, UUID token) {
        Optional<ApiToken> found = find("id = ?1 and personId = ?2 and revokedAt is null", token, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        found.ifPresent(valid -> {
            valid.revoke(clock.instant());
            audit.record(
                    AuditEvent.of(AuditKind.TOKENS_REVOKED, owner).about(owner).with("label", valid.label()));
        });
        return found.isPresent();
    }
}
