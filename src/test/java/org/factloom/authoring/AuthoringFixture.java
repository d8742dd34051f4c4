package org.factloom.authoring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.library.OwnShelf;
import org.factloom.library.Provenance;

/** A set that is nobody else's. */
@ApplicationScoped
class AuthoringFixture implements AccessFixture {

    @Inject
    OwnShelf shelf;

    @Inject
    GenerationJobs jobs;

    @Inject
    java.time.Clock clock;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of("set", this::set, "kept", this::set);
    }

    private String set(UUID owner) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = PlainReader.read("kiln", "= Kiln =\n\nThe kiln was built in 1701.\n");
            Provenance provenance = new Provenance(null, Provenance.UNKNOWN, "Nobody");
            var set = shelf.draft(owner, shelf.bring(owner, "Own articles", article, provenance), "Kiln");
            GenerationJob job = new GenerationJob(owner, set, null, clock.instant());
            job.end(JobState.DONE, clock.instant());
            jobs.persist(job);
            return set.slug();
        });
    }
}
