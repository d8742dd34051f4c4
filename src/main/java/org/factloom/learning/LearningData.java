package org.factloom.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.factloom.account.PersonalData;

/** What a person chose about learning, answered and remembers, but for what an exam does not tell yet. */
@ApplicationScoped
@Priority(70)
class LearningData implements PersonalData {

    private static final String SETTINGS = "select l.* from learner l where l.person_id = ?";

    private static final String CURVE = "select m.* from learner_model m where m.person_id = ?";

    private static final String SKILLS = """
            select s.*, t.slug as topic, t.title as topic_title
            from topic_skill s join topic t on t.id = s.topic_id where s.person_id = ? order by s.topic_id""";

    private final Untellable untellable;

    LearningData(Untellable untellable) {
        this.untellable = untellable;
    }

    private String answers() {
        return """
            select l.*, f.subject, f.relation, a.slug as article, a.title as article_title, v.item_id, v.number as item_version, v.content ->> 'stem' as stem
            from answer_log l join fact f on f.id = l.fact_id join article a on a.id = f.article_id join item_version v on v.id = l.item_version_id
            where l.person_id = ? and not %s order by l.id""".formatted(untellable.response("l.response_id"));
    }

    private String memories() {
        return """
            select m.*, f.subject, f.relation, a.slug as article, a.title as article_title
            from memory m join fact f on f.id = m.fact_id join article a on a.id = f.article_id
            where m.person_id = ? and not exists (select from answer_log l where l.person_id = m.person_id and l.fact_id = m.fact_id and %s)
            order by m.fact_id""".formatted(untellable.response("l.response_id"));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("learningSettings", SETTINGS),
                new Section("forgettingCurve", CURVE),
                new Section("answers", answers()),
                new Section("memories", memories()),
                new Section("topicSkills", SKILLS));
    }
}
