package org.factloom.classroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.factloom.account.AuditKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that a person is told. */
@Entity
public class Notice {

    /** What it is about. */
    public enum Kind {
        /** The mark of an attempt changed. */
        MARK,
        /** All that a person had to mark in an attempt is marked. */
        MARKED,
        /** A contest was accepted, and no mark changed by that. */
        ACCEPTED,
        /** A contest was replied to. */
        REPLY,
        /** Something was decided for the person, or for all, and changes what the person was told. */
        DEED
    }

    /**
     * What it says.
     *
     * @param number of the question
     * @param title of the attempt
     * @param answer of the person, in words; may be empty
     * @param mark of a mark that changed, how
     * @param redress by which; null of a reply, and of a mark that was given by hand
     * @param deed what a teacher decided for the person; null where it is about a mark or a contest
     * @param undone whether it was taken back
     * @param words of whoever decided; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            @Nullable UUID attempt,
            int number,
            String title,
            String stem,
            String answer,
            @Nullable Marks mark,
            @Nullable Redress redress,
            boolean undone,
            String words,
            @Nullable Deed deed) {

        static Told of(Deed deed, String reason) {
            return new Told(null, 0, deed.said("title"), "", "", null, null, false, reason, deed);
        }

        /** Why, as the page tells it: "undone", "full", "dropped", "accepted", "not-right", "corrected", "by-hand" or "not-by-hand"; empty of a reply. */
        public String why() {
            if (redress == null) {
                return mark == null ? "" : undone ? "not-by-hand" : "by-hand";
            }
            return switch (redress) {
                case Redress _ when undone -> "undone";
                case FULL -> "full";
                case DROP -> "dropped";
                case BOTH, NEW ->
                    answer.isEmpty() ? "corrected" : mark == null || mark.raised() ? "accepted" : "not-right";
            };
        }
    }

    /**
     * What a teacher decided for one person.
     *
     * @param kind as the audit log has it
     * @param assignment that it is about; null where it is about all
     * @param what was decided, by name, as in the audit log
     */
    public record Deed(AuditKind kind, @Nullable UUID assignment, Map<String, String> what) {

        /** Empty where nothing of that name is said. */
        public String said(String name) {
            return what.getOrDefault(name, "");
        }
    }

    /**
     * What was reached of an attempt, and what could be: "6" of 10, then "7" of 10.
     *
     * @param raised whether the score, not the points, went up
     */
    public record Marks(String before, int of, String after, int ofAfter, boolean raised) {}

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private Told data;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Notice() {}

    Notice(UUID personId, Kind kind, Told data, Instant createdAt) {
        this.personId = personId;
        this.kind = kind;
        this.data = data;
        this.createdAt = createdAt;
    }

    public boolean isMark() {
        return kind == Kind.MARK;
    }

    public boolean isMarked() {
        return kind == Kind.MARKED;
    }

    public boolean isReply() {
        return kind == Kind.REPLY;
    }

    public Told told() {
        return data;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether the person has not looked yet. */
    public boolean isNew() {
        return readAt == null;
    }
}
