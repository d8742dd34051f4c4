package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A folder of articles that belong together, and whose values make each other's wrong options. */
@Entity
public class Topic {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column
    private String slug;

    @Column
    private String title;

    protected Topic() {}

    Topic(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    public UUID id() {
        return id;
    }

    /** The name of its folder. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    void rename(String title) {
        this.title = title;
    }
}
