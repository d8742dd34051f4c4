package org.factloom.flashcard;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A fact that a session is to ask. */
@Embeddable
public class SittingFact {

    @Column
    private int position;

    @Column(name = "fact_id")
    private String fact;

    @Column
    private boolean fresh;

    protected SittingFact() {}

    SittingFact(int position, String fact, boolean fresh) {
        this.position = position;
        this.fact = fact;
        this.fresh = fresh;
    }

    /** Its id. */
    String fact() {
        return fact;
    }

    int position() {
        return position;
    }

    /** Whether it was never answered when the session started. */
    boolean isFresh() {
        return fresh;
    }
}
