package org.factloom.classroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A class of students. Its days are those of its zone. */
@Entity
@Table(name = "school_class")
public class SchoolClass {

    static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private String name;

    @Column
    private String zone;

    @Column(name = "join_code")
    private String joinCode;

    @Column(name = "join_open")
    private boolean joinOpen = true;

    @Column(name = "guests_allowed")
    private boolean guestsAllowed;

    @Column(name = "owner_id")
    private UUID ownerId;

    @ElementCollection
    @CollectionTable(name = "class_teacher", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "person_id")
    private Set<UUID> coTeachers = new HashSet<>();

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    /** Whether its students are simulated. */
    @Column(updatable = false)
    private boolean demonstration;

    /** For Hibernate. */
    protected SchoolClass() {}

    SchoolClass(String name, ZoneId zone, JoinCode code, UUID ownerId, Instant createdAt) {
        this.name = name;
        this.zone = zone.getId();
        this.joinCode = code.value();
        this.ownerId = ownerId;
        this.createdAt = createdAt;
    }

    /** Of simulated students; nobody joins it. */
    static SchoolClass demonstration(String name, ZoneId zone, JoinCode code, UUID ownerId, Instant createdAt) {
        SchoolClass made = new SchoolClass(name, zone, code, ownerId, createdAt);
        made.demonstration = true;
        made.joinOpen = false;
        return made;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    JoinCode joinCode() {
        return new JoinCode(joinCode);
    }

    boolean isJoinOpen() {
        return joinOpen;
    }

    /** Whether somebody without an account may join. */
    boolean isGuestsAllowed() {
        return guestsAllowed;
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** Without the owner. */
    Set<UUID> coTeachers() {
        return Collections.unmodifiableSet(coTeachers);
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    /** Whether its students are simulated. */
    boolean isDemonstration() {
        return demonstration;
    }

    void rename(String to) {
        name = to;
    }

    void moveTo(ZoneId other) {
        zone = other.getId();
    }

    void renewCode(JoinCode code) {
        joinCode = code.value();
        joinOpen = true;
    }

    void open(boolean may) {
        joinOpen = may;
    }

    void allowGuests(boolean may) {
        guestsAllowed = may;
    }

    void add(UUID teacher) {
        coTeachers.add(teacher);
    }

    boolean remove(UUID teacher) {
        return coTeachers.remove(teacher);
    }

    /** Nobody joins it any more. */
    void archive(Instant now) {
        archivedAt = now;
    }

    void unarchive() {
        archivedAt = null;
    }
}
