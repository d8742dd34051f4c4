package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;

@ApplicationScoped
class AccountFixture implements AccessFixture {

    @Inject
    TestPeople people;

    @Inject
    ApiTokens tokens;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of(
                "name", student -> Names.next("Somebody"),
                "account", student -> people.make(Role.STUDENT).name().orElseThrow(),
                "person", student -> people.make(Role.STUDENT).id().toString(),
                "token", this::token);
    }

    private String token(UUID student) {
        tokens.create(student, "report");
        return tokens.valid(student).getFirst().id().toString();
    }
}
