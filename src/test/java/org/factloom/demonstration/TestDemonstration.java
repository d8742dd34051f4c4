package org.factloom.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.factloom.account.Person;
import org.factloom.classroom.LoneDemonstration;
import org.factloom.library.SetLoader;

/** The demonstration class beside the sets and classes of other tests. */
@ApplicationScoped
public class TestDemonstration {

    private static final String SHIPPED =
            "slug in ('1968-communist-insurgency-in-iraq', 'al-ansar-iraq', 'ar-rashid-revolt')";

    @Inject
    Demonstration demonstration;

    @Inject
    SetLoader loader;

    @Inject
    LoneDemonstration lone;

    @Inject
    EntityManager database;

    private List<UUID> hidden = List.of();

    /** Has it made of the sets that the application comes with, whatever other tests have left. */
    public void prepare() {
        lone.install();
        loader.load(Path.of("questions"));
        hidden = list(
                "select id from question_set where owner_id is null and article_id is not null and visibility = 'PUBLIC' and not "
                        + SHIPPED,
                UUID.class);
        show("PRIVATE", hidden);
        show(true);
    }

    /** What is there. */
    Demonstration.Made made() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Demonstration.Made(
                        demonstration.state().schoolClass().orElseThrow(),
                        person("Demonstration teacher"),
                        person("Ada")));
    }

    private Person person(String called) {
        return database.createQuery("from Person where simulated and name like :name", Person.class)
                .setParameter("name", called + " %")
                .getSingleResult();
    }

    /** With everything, and so that other tests see the sets that they made, and no others. */
    public void remove(UUID administrator) {
        demonstration.remove(administrator);
        show(false);
        show("PUBLIC", hidden);
    }

    /** What is there besides the demonstration. */
    List<Long> others() {
        return List.of(
                number("select count(*) from answer_log"),
                number("select count(*) from attempt"),
                number("select count(*) from sitting"),
                number("select count(*) from contest"),
                number("select count(*) from memory"),
                number("select count(*) from person where simulated or role = 'GUEST'"),
                number("select count(*) from school_class"),
                number("select count(*) from terms"),
                number("select count(*) from item_rating"),
                number("select count(*) from question_set where owner_id is not null"));
    }

    public long number(String count) {
        return list(count, Long.class).getFirst();
    }

    public <T> List<T> list(String query, Class<T> type) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query, type).getResultList());
        return rows.stream().map(type::cast).toList();
    }

    public void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private void show(String visibility, List<UUID> sets) {
        QuarkusTransaction.requiringNew()
                .run(() -> sets.forEach(set -> database.createNativeQuery(
                                "update question_set set visibility = :visibility where id = :set")
                        .setParameter("visibility", visibility)
                        .setParameter("set", set)
                        .executeUpdate()));
    }

    private void show(boolean shown) {
        String visibility = shown ? "PUBLIC" : "PRIVATE";
        QuarkusTransaction.requiringNew().run(() -> {
            for (String table : List.of("question_set", "article")) {
                database.createNativeQuery("update " + table
                                + " set visibility = :visibility where owner_id is null and " + SHIPPED)
                        .setParameter("visibility", visibility)
                        .executeUpdate();
            }
            database.createNativeQuery(
                            "update question_set set visibility = :visibility where slug = 'iraq-1958-1990/topic'")
                    .setParameter("visibility", visibility)
                    .executeUpdate();
        });
    }
}
