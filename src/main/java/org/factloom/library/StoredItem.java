package org.factloom.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An item of a set: its place, and which version of it is asked now. */
@Entity
@Table(name = "item")
public class StoredItem {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    private QuestionSet set;

    @Column
    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_version")
    private @Nullable ItemVersion current;

    @Column
    private boolean retired;

    @ManyToMany
    @JoinTable(
            name = "item_fact",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "fact_id"))
    @OrderColumn(name = "position")
    private List<StoredFact> facts = new ArrayList<>();

    protected StoredItem() {}

    StoredItem(String id, QuestionSet set) {
        this.id = id;
        this.set = set;
    }

    public String id() {
        return id;
    }

    public QuestionSet set() {
        return set;
    }

    /** Its place in its set, from 0. */
    public int position() {
        return position;
    }

    /** The version that new attempts ask. */
    public ItemVersion current() {
        return Objects.requireNonNull(current, "an item is stored with its first version");
    }

    /** Whether its set no longer holds it, so that no new attempt asks it. */
    public boolean retired() {
        return retired;
    }

    /** What it asks, in the order of its scores. */
    public List<StoredFact> facts() {
        return Collections.unmodifiableList(facts);
    }
}
