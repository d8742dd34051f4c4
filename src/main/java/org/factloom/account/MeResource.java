package org.factloom.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Whose token it is. */
@Path("/api/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.STUDENT)
class MeResource {

    private final CurrentPerson current;

    MeResource(CurrentPerson current) {
        this.current = current;
    }

    record Me(UUID id, String name, Role role) {}

    @GET
    public Me me() {
        Known account = current.account();
        return new Me(account.id(), account.name(), account.role());
    }
}
