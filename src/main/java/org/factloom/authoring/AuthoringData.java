package org.factloom.authoring;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.factloom.account.PersonErased;
import org.factloom.account.PersonalData;

/** What a person had made, judged and written. With the person go the jobs, the drafts and the reasons; what was judged of a set that stays, stays with it. */
@ApplicationScoped
@Priority(75)
class AuthoringData implements PersonalData {

    private static final String JOBS =
            "select j.* from generation_job j where j.owner_id = ? order by j.asked_at, j.id";

    private static final String CANDIDATES = """
            select c.* from candidate c join question_set q on q.id = c.set_id where q.owner_id = ? order by q.id, c.position""";

    private static final String REJECTIONS = """
            select r.* from rejection r where r.person_id = ? order by r.rejected_at, r.fact_id, r.rule""";

    private static final String SHARED = "select h.* from set_share h where h.person_id = ? order by h.set_id";

    private static final String REPORTED =
            "select r.* from set_report r where r.reporter_id = ? order by r.reported_at, r.id";

    private static final String WRITTEN =
            "select v.* from item_version v where v.author_id = ? order by v.created_at, v.id";

    private static final String DRAFTS = "select d.* from draft d where d.person_id = ? order by d.saved_at, d.item_id";

    private static final List<String> ERASE = List.of(
            "delete from draft where person_id = :person",
            "update item_version set author_id = null where author_id = :person",
            "delete from generation_job where owner_id = :person",
            "delete from rejection where person_id = :person",
            "update candidate set reason = null where set_id in (select id from question_set where owner_id = :person)");

    private final EntityManager database;

    AuthoringData(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section("generationJobs", JOBS),
                new Section("candidates", CANDIDATES),
                new Section("rejections", REJECTIONS),
                new Section("sharedSets", SHARED),
                new Section("reportedSets", REPORTED),
                new Section("writtenVersions", WRITTEN),
                new Section("drafts", DRAFTS));
    }

    void erase(@Observes PersonErased erased) {
        ERASE.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("person", erased.person())
                .executeUpdate());
    }
}
