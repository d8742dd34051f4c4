package org.factloom.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.factloom.article.Article;
import org.factloom.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told after answering.
 *
 * @param score 0 to 1
 * @param given the answer in words, "true" or "false" for a statement; empty where nothing was typed and for an order
 * @param key the right answer in words, "true" or "false" for a statement; empty for an order
 * @param correction of a false statement, what is true instead
 * @param remark why the score is what it is; may be empty
 * @param options as they were shown; of a statement, "true" and "false"
 * @param events of an ordering item, in the right order
 * @param evidence the paragraphs that prove the key
 * @param why for a wrong option, the sentence that says what it really is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Feedback(
        Outcome outcome,
        double score,
        String given,
        String key,
        @Nullable String correction,
        String remark,
        List<MarkedOption> options,
        List<MarkedEvent> events,
        List<Passage> evidence,
        @Nullable Passage why,
        Instant savedAt) {

    /** Characters of a wrong answer that are repeated. */
    private static final int EXCERPT = 80;

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    /**
     * An option after marking.
     *
     * @param mine whether it was chosen
     */
    public record MarkedOption(String text, boolean key, boolean mine) {}

    /**
     * An event after marking.
     *
     * @param place where the learner put it, from 1
     */
    public record MarkedEvent(String text, String date, int place) {}

    /** The words of an answer and of its key, and what else a form tells. */
    private record Told(
            String given,
            String key,
            @Nullable String correction,
            List<MarkedOption> options,
            List<MarkedEvent> events,
            @Nullable Passage why) {

        Told(String given, String key) {
            this(given, key, null, List.of(), List.of(), null);
        }
    }

    static Feedback of(AttemptSlot slot, Answer answer, Article article) {
        Item item = slot.itemVersion().item();
        Told told = told(item, slot, answer.response());
        return new Feedback(
                answer.outcome(),
                answer.score(),
                told.given,
                told.key,
                told.correction,
                answer.remark(),
                told.options,
                told.events,
                Passage.of(article, item.origin().evidence()),
                told.why,
                answer.answeredAt());
    }

    private static Told told(Item item, AttemptSlot slot, ResponseForm response) {
        return switch (item) {
            case Item.MultipleChoice choice -> choice(choice, slot, Objects.requireNonNull(response.choice()));
            case Item.TrueFalse statement -> judged(statement, Objects.requireNonNull(response.choice()) == 0);
            case Item.Typed typed ->
                new Told(Objects.requireNonNull(response.text()), typed.answer().key());
            case Item.Cloze cloze ->
                new Told(Objects.requireNonNull(response.text()), cloze.answer().key());
            case Item.Ordering ordering ->
                new Told("", "", null, List.of(), events(ordering, Objects.requireNonNull(response.order())), null);
            case Item.Card card -> new Told("", card.back());
        };
    }

    private static Told choice(Item.MultipleChoice item, AttemptSlot slot, int chosen) {
        List<MarkedOption> options = slot.shownOrder().stream()
                .map(i -> new MarkedOption(item.options().get(i).text(), i == item.key(), i == chosen))
                .toList();
        Item.Option mine = item.options().get(chosen);
        Passage why = chosen == item.key() || mine.why() == null ? null : Passage.of(mine.why());
        return new Told(mine.text(), item.keyText(), null, options, List.of(), why);
    }

    private static Told judged(Item.TrueFalse item, boolean given) {
        List<MarkedOption> options =
                List.of(new MarkedOption("true", item.key(), given), new MarkedOption("false", !item.key(), !given));
        return new Told(String.valueOf(given), String.valueOf(item.key()), item.correction(), options, List.of(), null);
    }

    private static List<MarkedEvent> events(Item.Ordering item, List<Integer> given) {
        return IntStream.range(0, item.events().size())
                .mapToObj(i -> new MarkedEvent(
                        item.events().get(i).text(), item.events().get(i).date(), given.indexOf(i) + 1))
                .toList();
    }

    /** Whether something was typed that is not the key, letter by letter. */
    public boolean wroteOtherwise() {
        return !given.isBlank() && options.isEmpty() && events.isEmpty() && !given.equals(key);
    }

    /** What was typed, corrected letter by letter; empty where it is no near miss. */
    public List<CharacterDifference.Part> difference() {
        List<CharacterDifference.Part> parts = wroteOtherwise() ? CharacterDifference.between(given, key) : List.of();
        return CharacterDifference.isNearMiss(parts) ? parts : List.of();
    }

    /** What was typed, cut where it is long. */
    public String excerpt() {
        return given.codePointCount(0, given.length()) <= EXCERPT
                ? given
                : given.substring(0, given.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    public boolean right() {
        return outcome == Outcome.RIGHT;
    }

    /** Whether nothing was typed where something could be. */
    public boolean blank() {
        return given.isBlank() && events.isEmpty();
    }

    public int atTheirPlace() {
        return (int) IntStream.range(0, events.size())
                .filter(i -> events.get(i).place() == i + 1)
                .count();
    }

    /** Hours, minutes and seconds, UTC. */
    public String savedClock() {
        return CLOCK.format(savedAt);
    }
}
