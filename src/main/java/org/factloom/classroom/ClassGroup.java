package org.factloom.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Some of the students of a class, under a name. */
@Entity
@Table(name = "class_group")
public class ClassGroup {

    static final int LONGEST_NAME = 40;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @Column
    private String name;

    /** For Hibernate. */
    protected ClassGroup() {}

    ClassGroup(SchoolClass schoolClass, String name) {
        this.schoolClass = schoolClass;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    boolean isOf(SchoolClass other) {
        return schoolClass.id().equals(other.id());
    }

    void rename(String to) {
        name = to;
    }
}
