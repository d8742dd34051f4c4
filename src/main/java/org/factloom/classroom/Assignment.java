package org.factloom.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.factloom.quiz.Terms;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A set that a class, or some of it, is to take, under terms of its own. */
@Entity
public class Assignment {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "terms_id")
    private Terms terms;

    @Column
    private String title;

    @Column(name = "access_code")
    private @Nullable String accessCode;

    @Column
    private int minutes;

    @Column(name = "whole_class")
    private boolean wholeClass;

    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    /** For Hibernate. */
    protected Assignment() {}

    Assignment(SchoolClass schoolClass, Terms terms, UUID createdBy, Instant createdAt) {
        this.schoolClass = schoolClass;
        this.terms = terms;
        this.wholeClass = true;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    SchoolClass schoolClass() {
        return schoolClass;
    }

    ZoneId zone() {
        return schoolClass.zone();
    }

    public Terms terms() {
        return terms;
    }

    public String title() {
        return title;
    }

    /** Asked before the first attempt. */
    Optional<String> accessCode() {
        return Optional.ofNullable(accessCode);
    }

    /** That it takes: the limit, or what is usual. */
    int minutes() {
        return minutes;
    }

    boolean isForAll() {
        return wholeClass;
    }

    Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    void aim(boolean atAll) {
        wholeClass = atAll;
    }

    void change(String name, @Nullable String code, int takes) {
        title = name;
        accessCode = code;
        minutes = takes;
    }

    /** It stays for the record, and so does what was taken; nobody begins it any more. */
    void delete(Instant now) {
        deletedAt = now;
    }
}
