package org.factloom.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Collections;
import java.util.List;
import org.factloom.item.Item;
import org.factloom.item.Response;
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

    protected AttemptSlot() {}

    AttemptSlot(int number, ItemVersion itemVersion, List<Integer> shownOrder) {
        this.number = number;
        this.itemVersion = itemVersion;
        this.shownOrder = shownOrder;
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public ItemVersion itemVersion() {
        return itemVersion;
    }

    /** The article that it asks; across articles the one of its first fact. */
    StoredArticle storedArticle() {
        return itemVersion.storedItem().article();
    }

    /** Indices into the item's options, events or right sides, in the order in which they are shown; empty where there are none. */
    public List<Integer> shownOrder() {
        return List.copyOf(shownOrder);
    }

    /**
     * A response that counts options and events as they are shown, counted as the item counts them.
     *
     * @throws IllegalArgumentException when it names what is not shown
     */
    Response asTheItemCounts(Response shown) {
        if (shown.equals(new Response.SelfGrade(false))) {
            return nothing(shown);
        }
        if (shownOrder.isEmpty()) {
            return shown;
        }
        return switch (shown) {
            case Response.Choice(int option) -> new Response.Choice(index(option));
            case Response.Order(List<Integer> events) ->
                new Response.Order(events.stream().map(this::index).toList());
            case Response.Choices(List<Integer> options) ->
                new Response.Choices(options.stream().map(this::index).toList());
            case Response.Pairs(List<Integer> rights) ->
                new Response.Pairs(rights.stream()
                        .map(right -> right == Response.Pairs.NONE ? right : Integer.valueOf(index(right)))
                        .toList());
            case Response.Text _, Response.Texts _, Response.SelfGrade _ -> shown;
        };
    }

    /** What "I do not know" is as a response to the item; of a card what it says. */
    private Response nothing(Response unknown) {
        return switch (itemVersion.item()) {
            case Item.Typed _, Item.Cloze _, Item.Numeric _ -> new Response.Text("");
            case Item.MultipleResponse _ -> new Response.Choices(List.of());
            case Item.Recall _ -> new Response.Texts(List.of());
            case Item.Matching matching ->
                new Response.Pairs(Collections.nCopies(matching.pairs().size(), Response.Pairs.NONE));
            case Item.OneOf _, Item.TrueFalse _, Item.Ordering _, Item.Card _ -> unknown;
        };
    }

    private int index(int shown) {
        if (shown < 0 || shown >= shownOrder.size()) {
            throw new IllegalArgumentException("question " + number + " has no option " + shown);
        }
        return shownOrder.get(shown);
    }
}
