package org.factloom.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factloom.quiz.Conditions;
import org.factloom.quiz.Exams;
import org.factloom.quiz.Mode;
import org.factloom.quiz.Terms;
import org.factloom.web.ZonedWords;

/** Tells students what awaits them before they begin: all that holds, also what is as anybody would think. */
@ApplicationScoped
class Briefing {

    private final Exams exams;
    private final BriefingMessages messages;

    Briefing(Exams exams, BriefingMessages messages) {
        this.exams = exams;
        this.messages = messages;
    }

    /** What holds in some matter, in words. */
    public record Line(String matter, String holds) {}

    /** @param is what holds for the student */
    List<Line> of(Terms terms, Conditions is, ZoneId zone) {
        boolean exam = is.mode() == Mode.EXAM;
        List<Line> lines = new ArrayList<>();
        terms.set()
                .map(set -> exams.asked(set, is.mode()))
                .filter(count -> count > 0)
                .ifPresent(count -> add(lines, messages.questions(), String.valueOf(count)));
        add(lines, messages.time_limit(), is.minutes() == null ? messages.no_limit() : messages.minutes(is.minutes()));
        Integer tries = is.tries();
        String counting = name(is.counting());
        add(
                lines,
                messages.attempts(),
                tries != null && tries == 1 ? messages.once() : messages.several(tries == null ? 0 : tries, counting));
        add(lines, messages.going_back(), exam ? messages.may_go_back() : messages.told_at_once());
        if (is.dueAt() != null) {
            add(lines, messages.handed_in_late(), messages.late(name(is.late()), is.latePerCent()));
        }
        is.end()
                .filter(end -> !end.equals(is.dueAt()))
                .ifPresent(end -> add(lines, messages.closes(), ZonedWords.of(end, zone)));
        if (exam) {
            add(lines, messages.score(), messages.told(name(is.score())));
            add(lines, messages.right_answers(), messages.told(name(is.keys())));
            add(lines, messages.explanations(), messages.told(name(is.explanations())));
        }
        return lines;
    }

    private static void add(List<Line> lines, String matter, String holds) {
        lines.add(new Line(matter, holds));
    }

    private static String name(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
