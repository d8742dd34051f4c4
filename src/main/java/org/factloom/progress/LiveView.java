package org.factloom.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an assignment stands: one object for the page, its stream and /api.
 *
 * @param exam whether answers are marked at the end; until then what they would get is looked at
 * @param students whom it is for, and who has begun it, by name
 * @param questions those that anybody was asked
 * @param shown the question whose answers are counted; null where nobody has begun
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LiveView(
        UUID id,
        String title,
        UUID classId,
        String className,
        @JsonIgnore ZoneId zone,
        Instant computedAt,
        boolean exam,
        List<Line> students,
        List<Question> questions,
        @Nullable Shown shown) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    /** How far somebody is. */
    public enum State {
        NOT_BEGUN,
        RUNNING,
        HANDED_IN;

        /** The name in JSON, "not-begun". */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A student.
     *
     * @param student of the class; null where names are hidden
     * @param question the number of the one that is open among the student's own; null where none is
     * @param of how many
     * @param item the one that is open; null where none is
     * @param number of that in its set
     * @param lastSaved null where nothing is saved
     * @param heard when anything came from the page; null where it is not begun
     * @param wrongInARow of the latest answers; 0 where it is not running
     * @param needsHelp after two wrong answers in a row, of somebody who is there, or was some minutes ago
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Nullable UUID student,
            String name,
            State state,
            @Nullable Integer question,
            int of,
            @Nullable String item,
            @Nullable Integer number,
            int answered,
            @Nullable Instant lastSaved,
            @Nullable Instant heard,
            boolean connected,
            int wrongInARow,
            boolean needsHelp) {}

    /**
     * A question.
     *
     * @param number in its set, from 1, as the analysis has it; students may be asked in another order
     * @param retired whether it was taken out of the set since
     * @param answered by how many
     * @param open at how many
     */
    public record Question(String item, int number, boolean retired, String stem, int answered, int open) {}

    /**
     * What is answered to a question.
     *
     * @param asked to how many
     * @param options in the item's order; none of a form that has none
     * @param words what was typed, put in order or paired, the most frequent first
     * @param uncounted answers to other versions that have no such option
     */
    public record Shown(
            String item,
            int number,
            boolean retired,
            String form,
            String stem,
            int asked,
            int answered,
            List<Option> options,
            List<Words> words,
            int uncounted) {

        /** Whether the options are "true" and "false". */
        @JsonIgnore
        public boolean judged() {
            return form.equals("true-false");
        }
    }

    /**
     * An option.
     *
     * @param share of those who answered, in per cent
     * @param key null where the key is not to be shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Option(
            String words, int chosen, int share, @Nullable Boolean key) {}

    /**
     * What several may have answered.
     *
     * @param right null where the key is not to be shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Words(String words, int times, @Nullable Boolean right) {}

    @JsonProperty
    public long notBegun() {
        return count(State.NOT_BEGUN);
    }

    @JsonProperty
    public long running() {
        return count(State.RUNNING);
    }

    @JsonProperty
    public long handedIn() {
        return count(State.HANDED_IN);
    }

    private long count(State state) {
        return students.stream().filter(line -> line.state() == state).count();
    }

    /** Those who need help. */
    @JsonIgnore
    public List<Line> stuck() {
        return students.stream().filter(Line::needsHelp).toList();
    }

    /** A time of today by the class's clock, to the second; of another day, with that. */
    public String clock(Instant at) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(computedAt, zone));
        return (today ? CLOCK : DAY).format(at.atZone(zone));
    }
}
