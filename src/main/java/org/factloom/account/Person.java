package org.factloom.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Whoever answers, teaches or administers. A guest is a person without name and password. */
@Entity
@DynamicUpdate
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "session_epoch")
    private int sessionEpoch;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    /** To about a week; null of those who stand for people who left. */
    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "simulated", updatable = false)
    private boolean simulated;

    /** For Hibernate. */
    protected Person() {}

    private Person(Role role, Instant createdAt) {
        this.role = role;
        this.createdAt = createdAt;
        this.seenAt = createdAt;
    }

    public static Person guest(Instant now) {
        return new Person(Role.GUEST, now);
    }

    /** Stands for somebody who left, in what stays. */
    static Person nobody(Instant now) {
        Person person = new Person(Role.GUEST, now);
        person.seenAt = null;
        return person;
    }

    /** An account that a teacher makes; it has no password yet. */
    static Person pupil(PersonName named, Instant now) {
        Person person = new Person(Role.STUDENT, now);
        person.name = named.value();
        return person;
    }

    /** Who does not exist; without a password, as a {@link #pupil}. */
    static Person simulated(Role role, PersonName named, Instant since) {
        Person person = new Person(role, since);
        person.name = named.value();
        person.simulated = true;
        return person;
    }

    public UUID id() {
        return id;
    }

    public Role role() {
        return role;
    }

    /** Empty for a guest. */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Instant createdAt() {
        return createdAt;
    }

    boolean isGuest() {
        return role == Role.GUEST;
    }

    /** Whether a guest's learning went over to an account; the guest's cookie then stands for nobody. */
    boolean isMerged() {
        return mergedInto != null;
    }

    /** Empty for a guest, and of a pupil's account until its pupil has chosen one. */
    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    /** Whether nobody is behind it. */
    boolean isSimulated() {
        return simulated;
    }

    /** Turns a guest into an account that keeps all that the guest has learned. The guest's cookie ends: others may know it. */
    void signUp(Role as, PersonName named, String hash) {
        role = as;
        name = named.value();
        passwordHash = hash;
        endSessions();
    }

    void rename(PersonName named) {
        name = named.value();
    }

    void changePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Nobody signs in until a password is chosen with a one-time code. */
    void forgetPassword() {
        passwordHash = null;
        endSessions();
    }

    /** Nobody signs in with the account, until it is {@linkplain #enable() enabled}. */
    boolean isDisabled() {
        return disabledAt != null;
    }

    void disable(Instant now) {
        disabledAt = now;
        endSessions();
    }

    void enable() {
        disabledAt = null;
    }

    void endSessions() {
        sessionEpoch++;
    }

    void mergeInto(Person account) {
        mergedInto = account.id;
    }

    void appoint(Role to) {
        role = to;
    }
}
