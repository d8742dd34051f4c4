package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.factloom.library.ItemVersion;
import org.factloom.library.StoredArticle;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One item of an attempt, at its place, in the order in which its options are shown. */
@Embeddable
public class AttemptSlot {

    @Column
    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_version_id")
    private ItemVersion itemVersion;

    @Column(name = "shown_order")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> shownOrder;

    @Column
    private int points;

    protected AttemptSlot() {}

    /** Of practice and reviews, where every question counts the same; {@code shownOrder} as {@link Assembly} draws it. */
    public AttemptSlot(int number, ItemVersion itemVersion, List<Integer> shownOrder) {
        this(number, itemVersion, shownOrder, 1);
    }

    AttemptSlot(int number, ItemVersion itemVersion, List<Integer> shownOrder, int points) {
        this.number = number;
        this.itemVersion = itemVersion;
        this.shownOrder = shownOrder;
        this.points = points;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public ItemVersion itemVersion() {
        return itemVersion;
    }

    /** The article that it asks; across articles the one of its first fact. */
    public StoredArticle storedArticle() {
        return itemVersion.storedItem().article();
    }

    /** Indices into the item's options, events or right sides, in the order in which they are shown; empty where there are none. */
    public List<Integer> shownOrder() {
        return List.copyOf(shownOrder);
    }

    /** What it counts, from 1. */
    public int points() {
        return points;
    }

    /** What is asked, apart from where. */
    public AskedItem asked() {
        return new AskedItem(itemVersion.item(), shownOrder());
    }

    /** Ids of what some of them ask. */
    static List<String> facts(List<AttemptSlot> slots) {
        return slots.stream()
                .flatMap(slot -> slot.itemVersion().item().origin().facts().stream())
                .distinct()
                .toList();
    }
}
