package org.factloom.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A bearer token with which a program acts for a person. Only its hash is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "label")
    private String label;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For Hibernate. */
    protected ApiToken() {}

    ApiToken(UUID personId, String label, byte[] tokenHash, Instant createdAt) {
        this.personId = personId;
        this.label = label;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    String label() {
        return label;
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    Instant createdAt() {
        return createdAt;
    }
}
