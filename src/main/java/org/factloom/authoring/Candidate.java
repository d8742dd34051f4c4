package org.factloom.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.factloom.exchange.ItemJson;
import org.factloom.fact.Evidence;
import org.factloom.fact.Fact;
import org.factloom.fact.Family;
import org.factloom.item.Flag;
import org.factloom.item.Form;
import org.factloom.item.Item;
import org.factloom.library.QuestionSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An item that the generator made for a set, to be judged. */
@Entity
class Candidate {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "set_id")
    private QuestionSet set;

    @Column
    private int position;

    @Column
    private boolean selected;

    @Column(name = "fact_id")
    private String factId;

    @Column
    @Enumerated(EnumType.STRING)
    private Form form;

    @Column
    @Enumerated(EnumType.STRING)
    private Family family;

    @Column
    private String rule;

    @Column
    private String section;

    @Column
    private double difficulty;

    @Column
    private List<String> flags;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column
    private @Nullable String reason;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "item_id")
    private @Nullable String itemId;

    @Column(name = "decided_number")
    private @Nullable Integer decidedNumber;

    protected Candidate() {}

    /**
     * An item that nobody has judged.
     *
     * @param position in the order in which it is proposed
     * @param selected by the generator
     * @param fact the first that it asks
     */
    Candidate(QuestionSet set, int position, boolean selected, Item item, Fact fact) {
        this.set = set;
        this.position = position;
        this.selected = selected;
        this.factId = fact.id();
        this.form = item.form();
        this.family = fact.family();
        this.rule = item.origin().rule();
        this.section = item.origin().evidence().getFirst().section();
        this.difficulty = item.origin().difficulty();
        this.flags = Flag.of(item, fact).stream().map(Flag::name).toList();
        this.content = ItemJson.write(item);
    }

    UUID id() {
        return id;
    }

    QuestionSet set() {
        return set;
    }

    int position() {
        return position;
    }

    /** Whether the generator would have it in the set; another form of a fact otherwise. */
    boolean selected() {
        return selected;
    }

    /** The first fact that it asks. */
    String factId() {
        return factId;
    }

    Form form() {
        return form;
    }

    Family family() {
        return family;
    }

    String rule() {
        return rule;
    }

    /** Of the first evidence; empty for the lead. */
    String section() {
        return section;
    }

    double difficulty() {
        return difficulty;
    }

    Set<Flag> flags() {
        return flags.stream().map(Flag::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
    }

    Item item() {
        return ItemJson.read(content);
    }

    /** Nothing before it was judged. */
    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /** Why it was rejected. */
    Optional<Reason> reason() {
        return Optional.ofNullable(reason).flatMap(Reason::of);
    }

    /** Ascending in the order of decisions; what was decided at once shares one. */
    Optional<Integer> decidedNumber() {
        return Optional.ofNullable(decidedNumber);
    }

    /** The same, proved by the words of a newer text. */
    void prove(Item moved) {
        this.section = moved.origin().evidence().stream()
                .findFirst()
                .map(Evidence::section)
                .orElse(section);
        this.content = ItemJson.write(moved);
    }

    /**
     * Takes a decision in.
     *
     * @param reason of a rejection
     * @param number shared by what is decided at once
     */
    void decide(Decision what, @Nullable Reason reason, int number, Instant now) {
        this.decision = what;
        this.reason = reason == null ? null : reason.id();
        this.decidedNumber = number;
        this.decidedAt = now;
    }

    /** The item that it became, which may be taken out of the set later. */
    void became(String item) {
        this.itemId = item;
    }

    /** The item that it became; nothing before it is accepted. */
    Optional<String> itemId() {
        return Optional.ofNullable(itemId);
    }

    void reopen() {
        itemId = null;
        decision = null;
        reason = null;
        decidedNumber = null;
        decidedAt = null;
    }
}
