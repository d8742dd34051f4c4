package org.factloom.library;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.factloom.exchange.ItemJson;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An item as it stood at one time. Never changed: attempts pin the version that they show. */
@Entity
@Immutable
@Table(name = "item_version")
public class ItemVersion {

    /** What contents say, for those read last: many attempts ask the same items at the same time. */
    private static final Cache<String, Item> READ =
            Caffeine.newBuilder().maximumSize(2_000).build();

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private StoredItem storedItem;

    @Column
    private int number;

    @Column
    @Enumerated(EnumType.STRING)
    private Form form;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    @Column(name = "revision_id")
    private @Nullable UUID revisionId;

    protected ItemVersion() {}

    /**
     * A version.
     *
     * @param authorId whoever wrote it; null where no person did
     * @param revisionId the revision of its article that made it; null for none
     */
    ItemVersion(
            StoredItem storedItem,
            int number,
            Item item,
            @Nullable UUID authorId,
            @Nullable UUID revisionId,
            Instant createdAt) {
        this.storedItem = storedItem;
        this.number = number;
        this.form = item.form();
        this.content = ItemJson.write(item);
        this.authorId = authorId;
        this.revisionId = revisionId;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public StoredItem storedItem() {
        return storedItem;
    }

    /** From 1, counted for each item. */
    public int number() {
        return number;
    }

    /** Nothing where no person wrote it, or whoever did has left. */
    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Form form() {
        return form;
    }

    /** The item itself, with key and explanation. */
    public Item item() {
        return READ.get(content, ItemJson::read);
    }
}
