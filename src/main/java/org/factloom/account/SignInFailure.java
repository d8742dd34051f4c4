package org.factloom.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A sign-in that has failed, or has not succeeded yet. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** "account layla" or "address 192.0.2.7". */
    @Column(name = "subject")
    private String subject;

    @Column(name = "failed_at")
    private Instant failedAt;

    /** For Hibernate. */
    protected SignInFailure() {}

    SignInFailure(String subject, Instant failedAt) {
        this.subject = subject;
        this.failedAt = failedAt;
    }

    Instant failedAt() {
        return failedAt;
    }
}
