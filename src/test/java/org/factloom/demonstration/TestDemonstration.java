package org.factloom.demonstration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.factloom.library.QuestionSets;
import org.factloom.library.SetLoader;

/** Fills and removes the demonstration class beside the classes of other tests, which would have it refused. */
@ApplicationScoped
public class TestDemonstration {

    private static final String SHIPPED =
            "slug in ('1968-communist-insurgency-in-iraq', 'al-ansar-iraq', 'ar-rashid-revolt')";

    @Inject
    Demonstration demonstration;

    @Inject
    SetLoader loader;

    @Inject
    QuestionSets sets;

    @Inject
    EntityManager database;

    /** Of the sets that the application comes with. */
    public Demonstration.Made fill(UUID administrator) {
        loader.load(Path.of("questions"));
        show(true);
        return QuarkusTransaction.requiringNew()
                .timeout(300)
                .call(() -> demonstration.fill(administrator, sets.list(SHIPPED + " order by slug")));
    }

    /** With everything, and so that other tests see no sets that they did not make. */
    public void remove(UUID administrator) {
        demonstration.remove(administrator);
        show(false);
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
