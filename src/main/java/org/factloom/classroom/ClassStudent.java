package org.factloom.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person in a class, or who was in it. */
@Entity
@Table(name = "class_student")
public class ClassStudent {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @Column(name = "person_id")
    private UUID personId;

    @Column
    private String name;

    @Column
    private @Nullable String email;

    @Column
    private boolean card;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @ManyToMany
    @JoinTable(
            name = "class_group_member",
            joinColumns = @JoinColumn(name = "student_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    private Set<ClassGroup> groups = new HashSet<>();

    /** For Hibernate. */
    protected ClassStudent() {}

    ClassStudent(SchoolClass schoolClass, UUID personId, String name, Instant joinedAt) {
        this.schoolClass = schoolClass;
        this.personId = personId;
        this.name = name;
        this.joinedAt = joinedAt;
    }

    public UUID id() {
        return id;
    }

    SchoolClass schoolClass() {
        return schoolClass;
    }

    public UUID personId() {
        return personId;
    }

    /** As the teacher writes it. */
    public String name() {
        return name;
    }

    /** Whether teachers of the class made the account, and may help its pupil in again. */
    boolean mayGetCards() {
        return card;
    }

    void mayGetCards(boolean may) {
        card = may;
    }

    boolean isIn() {
        return leftAt == null;
    }

    void rename(String to) {
        name = to;
    }

    void write(@Nullable String address) {
        email = address;
    }

    void leave(Instant now) {
        leftAt = now;
        groups.clear();
    }

    /** It joined when it first did: whoever leaves and joins again sheds nothing that is missing. */
    void comeBack() {
        leftAt = null;
    }

    /** @throws IllegalArgumentException of a group of another class */
    void join(ClassGroup group) {
        if (!group.isOf(schoolClass)) {
            throw new IllegalArgumentException(name + " is not in the class of the group " + group.name());
        }
        groups.add(group);
    }

    void leave(ClassGroup group) {
        groups.remove(group);
    }
}
