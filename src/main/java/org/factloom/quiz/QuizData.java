package org.factloom.quiz;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factloom.account.PersonalData;

/** A person's attempts with all that was asked, answered, granted and contested in them. */
@ApplicationScoped
@Priority(60)
class QuizData implements PersonalData {

    private static final String KEYS = Untold.keys("a", "t", "now()");

    private static final String ATTEMPTS = """
            select case when %s then a.score end as score, a.*, r.slug as article, t.questions, t.minutes, t.counting, t.tries
            from attempt a left join article r on r.id = a.article_id left join terms t on t.id = a.terms_id
            where a.person_id = ? order by a.started_at, a.id""".formatted(Untold.score("a", "t", "now()"));

    private static final String OPEN = "(a.finished_at is null or exists (select " + Untold.WAITING
            + " and practice.id = a.id and slot.number = s.number))";

    /** Options in the order in which items hold them, to which responses refer; while an attempt is open, or a running exam asks the same, that order, and how it was shuffled, might tell. */
    private static final String QUESTIONS = """
            select s.attempt_id, s.number, s.item_version_id, s.points, case when not %1$s then s.shown_order end as shown_order, v.item_id, v.form, v.content ->> 'stem' as stem, case when not %1$s then
                    (select jsonb_agg(coalesce(o ->> 'text', o #>> '{}')) from jsonb_array_elements(v.content -> 'options') o) end as options
            from attempt_slot s join attempt a on a.id = s.attempt_id join item_version v on v.id = s.item_version_id
            where a.person_id = ? order by a.started_at, a.id, s.number""".formatted(OPEN);

    private static final String OF_ATTEMPT = """
            select x.* from %s x join attempt a on a.id = x.attempt_id where a.person_id = ? order by a.started_at, a.id, x.%s""";

    private static final String MARKED = """
            select case when %1$s then x.score end as score, case when %1$s then x.remark end as remark, case when %1$s then x.regraded end as regraded,
                case when %1$s then x.dropped end as dropped, case when %1$s then x.by_hand end as by_hand, case when %1$s then x.manual end as manual, x.*
            from answer x join attempt a on a.id = x.attempt_id left join terms t on t.id = a.terms_id
            where a.person_id = ? order by a.started_at, a.id, x.number""".formatted(KEYS);

    private static final String GRANTED_BY = """
            select x.* from extra_time x where x.granted_by = ? order by x.granted_at, x.id""";

    private static final String CONTESTS = """
            select case when %1$s then c.state end as state, case when %1$s then c.reply end as reply, c.*, v.item_id, v.content ->> 'stem' as stem
            from contest c join item_version v on v.id = c.item_version_id
                left join (answer w join attempt a on a.id = w.attempt_id left join terms t on t.id = a.terms_id) on w.id = c.answer_id
            where c.person_id = ? order by c.created_at, c.id""".formatted(KEYS);

    private static final String ACCOMMODATION = "select c.* from accommodation c where c.person_id = ?";

    private static final String ACCOMMODATED =
            "select c.* from accommodation c where c.set_by = ? order by c.set_at, c.person_id";

    private static final String ALLOWANCES = "select w.* from allowance w where w.person_id = ? order by w.terms_id";

    private static final String MARKS = """
            select case when %1$s then m.score end as score, case when %1$s then m.reason end as reason, m.*
            from open_mark m join answer w on w.id = m.answer_id join attempt a on a.id = w.attempt_id left join terms t on t.id = a.terms_id
            where a.person_id = ? order by m.marked_at, m.id""".formatted(KEYS);

    private static final String MARKS_GIVEN = """
            select m.* from open_mark m where m.marked_by = ? order by m.marked_at, m.id""";

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("attempts", ATTEMPTS),
                new Section("attemptQuestions", QUESTIONS),
                new Section("hints", OF_ATTEMPT.formatted("question_hint", "number")),
                new Section("savedResponses", OF_ATTEMPT.formatted("saved_response", "number")),
                new Section("lateResponses", OF_ATTEMPT.formatted("late_response", "number")),
                new Section("openPages", OF_ATTEMPT.formatted("attempt_heard", "number")),
                new Section("markedAnswers", MARKED),
                new Section("openMarks", MARKS),
                new Section("givenOpenMarks", MARKS_GIVEN),
                new Section("extraTimes", OF_ATTEMPT.formatted("extra_time", "granted_at")),
                new Section("grantedExtraTimes", GRANTED_BY),
                new Section("accommodation", ACCOMMODATION),
                new Section("setAccommodations", ACCOMMODATED),
                new Section("allowances", ALLOWANCES),
                new Section("contests", CONTESTS));
    }
}
