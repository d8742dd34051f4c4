package org.factloom.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;

@ApplicationScoped
class QuizFixture implements AccessFixture {

    @Inject
    HarbourRevolt harbourRevolt;

    @Inject
    Sittings sittings;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of(
                "revolt", _ -> revolt(),
                "attempt", student -> sittings.start(student).toString(),
                "wrong", student -> sittings.wrong(student).toString(),
                "finished", student -> sittings.finished(student).toString(),
                "exam", student -> sittings.exam(student).toString(),
                "sat", student -> sittings.sat(student).toString());
    }

    private String revolt() {
        harbourRevolt.load();
        return HarbourRevolt.SLUG;
    }
}
