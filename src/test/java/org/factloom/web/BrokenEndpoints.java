package org.factloom.web;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;

/** What goes wrong, for {@link ErrorTest}. */
@Path("/broken")
@PermitAll
@Produces(MediaType.WILDCARD)
public class BrokenEndpoints {

    @GET
    @Path("database")
    public String database() {
        throw new PersistenceException(new SQLException("password=hunter2 refused", "08006"));
    }

    @POST
    @Path("form")
    public String form(String body) {
        return database();
    }

    @GET
    @Path("pool")
    public String pool() {
        throw new PersistenceException(new SQLException("Acquisition timeout while waiting for new connection"));
    }

    @GET
    @Path("statement")
    public String statement() {
        throw new PersistenceException(new SQLException("syntax error", "42601"));
    }

    @GET
    @Path("lock")
    public String lock() {
        throw new OptimisticLockException();
    }

    @GET
    @Path("conflict")
    public String conflict() {
        throw new Problem(Response.Status.CONFLICT, "This attempt <has> been submitted.");
    }

    @GET
    @Path("valid")
    public String valid(@QueryParam("n") @DefaultValue("0") @Max(5) int n) {
        return "fine";
    }

    @POST
    @Path("post")
    public String post(String body) {
        return "posted";
    }

    /** Not annotated, as if somebody had forgotten it. */
    @Path("/forgotten")
    public static class Forgotten {

        @GET
        @Produces(MediaType.WILDCARD)
        public String get() {
            return "seen";
        }
    }
}
