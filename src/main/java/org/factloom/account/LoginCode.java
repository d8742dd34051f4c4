package org.factloom.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A one-time code with which a person who has no password chooses one. It goes when it is used. */
@Entity
@Table(name = "login_code")
class LoginCode {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "made_at")
    private Instant madeAt;

    /** For Hibernate. */
    protected LoginCode() {}

    LoginCode(UUID personId, byte[] codeHash, Instant madeAt) {
        this.personId = personId;
        this.codeHash = codeHash;
        this.madeAt = madeAt;
    }
}
