package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;
import org.factloom.web.Paging;

@ApplicationScoped
class AccountFixture implements AccessFixture {

    @Inject
    TestPeople people;

    @Inject
    ApiTokens tokens;

    @Inject
    Invitations invitations;

    @Inject
    StopLinks links;

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of(
                "name", student -> Names.next("Somebody"),
                "account", student -> people.make(Role.STUDENT).name().orElseThrow(),
                "person", student -> people.make(Role.STUDENT).id().toString(),
                "mailbox", student -> Names.next("layla").replace(' ', '.') + "@example.org",
                "invitation", _ -> invitation(),
                "invited", _ -> invitations.make(people.make(Role.ADMINISTRATOR).id(), "Layla", Duration.ofDays(1)),
                "stop", links::token,
                "token", this::token);
    }

    private String invitation() {
        invitations.make(people.make(Role.ADMINISTRATOR).id(), "Layla", Duration.ofDays(1));
        return invitations.page(new Paging(1, 1, 1)).getFirst().id().toString();
    }

    private String token(UUID student) {
        tokens.create(student, "report");
        return tokens.valid(student).getFirst().id().toString();
    }
}
