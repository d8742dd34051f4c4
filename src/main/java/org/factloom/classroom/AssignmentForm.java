package org.factloom.classroom;

import jakarta.ws.rs.DefaultValue;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.factloom.exchange.Sha256;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Counting;
import org.factloom.quiz.Late;
import org.factloom.quiz.Mode;
import org.factloom.quiz.Shown;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is typed to assign a set, as it was typed; times are of the class's zone. New ones have the defaults. */
public class AssignmentForm extends DeadlineForm {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_CODE = 40;

    /** Of what is shown when: nobody chose. Right answers wait then until no other try can use them. */
    private static final String USUAL = "usual";

    @RestForm
    @DefaultValue("")
    public String title = "";

    /** Of the told marks that go down by the change, as the person was shown them: {@link ToldMarks#digest}; empty where nobody was asked. */
    @RestForm
    @DefaultValue("")
    public String lowered = "";

    @RestForm
    @DefaultValue("exam")
    public String mode = "exam";

    /** Empty for no limit. */
    @RestForm
    @DefaultValue("")
    public String minutes = "";

    /** Empty for as often as one likes. */
    @RestForm
    @DefaultValue("")
    public String tries = "1";

    @RestForm
    @DefaultValue("best")
    public String counting = "best";

    @RestForm
    public boolean shuffle;

    /** Empty for at once. */
    @RestForm
    @DefaultValue("")
    public String opens = "";

    @RestForm
    @DefaultValue("")
    public String opensOffset = "";

    @RestForm
    @DefaultValue("accept")
    public String late = "accept";

    @RestForm
    @DefaultValue("")
    public String latePerCent = "10";

    @RestForm
    @DefaultValue("at_end")
    public String score = "at_end";

    @RestForm
    @DefaultValue(USUAL)
    public String keys = USUAL;

    @RestForm
    @DefaultValue(USUAL)
    public String explanations = USUAL;

    @RestForm
    @DefaultValue("")
    public String code = "";

    /** What was there when it was filled in, as {@link #seen} tells. */
    @RestForm
    @DefaultValue("")
    public String seen = "";

    /** For whom it is; with neither for the whole class. */
    @RestForm
    public @Nullable List<UUID> group;

    @RestForm
    public @Nullable List<UUID> student;

    /** Due at the end of the day a week from now. */
    static AssignmentForm of(String title, Instant now, ZoneId zone) {
        AssignmentForm form = new AssignmentForm();
        form.title = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
        form.due = now.atZone(zone)
                .toLocalDate()
                .plusWeeks(1)
                .atTime(LocalTime.of(23, 59))
                .toString();
        return form;
    }

    /** As an assignment stands. */
    static AssignmentForm of(Assignment assignment, ZoneId zone) {
        Conditions is = assignment.terms().conditions();
        AssignmentForm form = new AssignmentForm();
        form.title = assignment.title();
        form.mode = id(is.mode());
        form.minutes = is.minutes() == null ? "" : is.minutes().toString();
        form.tries = is.tries() == null ? "" : is.tries().toString();
        form.counting = id(is.counting());
        form.shuffle = is.shuffle();
        form.opens = LocalTimes.text(is.opensAt(), zone);
        form.opensOffset = LocalTimes.offset(is.opensAt(), zone);
        form.show(is.dueAt(), is.closesAt(), zone);
        form.late = id(is.late());
        form.latePerCent = is.late() == Late.PER_CENT ? String.valueOf(is.latePerCent()) : "10";
        form.score = id(is.score());
        form.keys = id(is.keys());
        form.explanations = id(is.explanations());
        form.code = assignment.accessCode().orElse("");
        form.seen = seen(assignment);
        return form;
    }

    /** Another one for whatever else may be changed of an assignment. */
    static String seen(Assignment assignment) {
        return Sha256.of(assignment.title() + "\n" + assignment.accessCode().orElse("") + "\n"
                + assignment.terms().conditions());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    List<UUID> groups() {
        return group == null ? List.of() : new ArrayList<>(group);
    }

    List<UUID> students() {
        return student == null ? List.of() : new ArrayList<>(student);
    }

    /** Whether a choice is one of those that there are. */
    boolean isOneOfThose() {
        return isOne(Mode.class, mode)
                && !mode.equals("pretest")
                && isOne(Counting.class, counting)
                && isOne(Late.class, late)
                && isOne(Shown.class, score)
                && (keys.equals(USUAL) || isOne(Shown.class, keys))
                && (explanations.equals(USUAL) || isOne(Shown.class, explanations));
    }

    /**
     * When right answers are shown.
     *
     * @param tries null for as many as one likes
     * @param closes when nothing is taken any more; null for never
     */
    Shown keys(@Nullable Integer tries, @Nullable Instant due, @Nullable Instant closes) {
        if (!keys.equals(USUAL)) {
            return Shown.valueOf(keys.toUpperCase(Locale.ROOT));
        }
        Shown shown = Shown.valueOf(score.toUpperCase(Locale.ROOT));
        if (tries != null && tries == 1 || mode.equals("practice")) {
            return shown;
        }
        Shown later = closes != null ? Shown.AFTER_CLOSE : due != null ? Shown.AFTER_DUE : Shown.AT_END;
        return later.compareTo(shown) > 0 ? later : shown;
    }

    /** When explanations are shown: with right answers at the soonest. */
    Shown explanations(Shown withKeys) {
        return explanations.equals(USUAL) ? withKeys : Shown.valueOf(explanations.toUpperCase(Locale.ROOT));
    }

    private static <E extends Enum<E>> boolean isOne(Class<E> type, String id) {
        return List.of(type.getEnumConstants()).stream().anyMatch(one -> id(one).equals(id));
    }
}
