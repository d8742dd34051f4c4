package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "owner_id")
    private @Nullable UUID ownerId;

    protected Topic() {}

    Topic(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** Where a person's own articles lie. */
    Topic(String slug, String title, UUID ownerId) {
        this(slug, title);
        this.ownerId = ownerId;
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
