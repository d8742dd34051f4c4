package org.factloom.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds whose session or token it is. Role and epoch are read with every request, so that a change holds at once. */
@ApplicationScoped
class PersonIdentities implements IdentityProvider<Credential> {

    /** Attribute of the identity: its {@link Known}. */
    static final String KNOWN = "known";

    private final SessionOwners sessionOwners;
    private final ApiTokens tokens;

    PersonIdentities(SessionOwners sessionOwners, ApiTokens tokens) {
        this.sessionOwners = sessionOwners;
        this.tokens = tokens;
    }

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        return context.runBlocking(
                () -> find(credential).map(PersonIdentities::identity).orElseThrow(AuthenticationFailedException::new));
    }

    private Optional<Known> find(Credential credential) {
        return switch (credential.proof()) {
            case Credential.Cookie(Session session) -> sessionOwners.of(session);
            case Credential.Bearer(String token) -> tokens.owner(token).map(Known::of);
        };
    }

    private static SecurityIdentity identity(Known known) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(known.id().toString()))
                .addRoles(Arrays.stream(Role.values())
                        .filter(role -> role.compareTo(known.role()) <= 0)
                        .map(Role::name)
                        .collect(Collectors.toSet()))
                .addAttribute(KNOWN, known)
                .build();
    }
}
