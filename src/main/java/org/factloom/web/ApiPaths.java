package org.factloom.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Keeps the pages out of the description of the interface for programs, and says what errors look like there. */
public final class ApiPaths implements OASFilter {

    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        api.getPaths().getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/"))
                .toList()
                .forEach(api.getPaths()::removePathItem);
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ApiPaths::describeErrors));
    }

    private static void describeErrors(Operation operation) {
        var responses = operation.getResponses();
        responses.addAPIResponse(
                "503",
                OASFactory.createAPIResponse()
                        .description(
                                "The database is away. The same request may succeed after the seconds of Retry-After."));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                asProblem(response);
            }
        });
    }

    private static void asProblem(APIResponse response) {
        Content content = OASFactory.createContent();
        content.addMediaType(
                ErrorBody.PROBLEM.toString(),
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
        response.setContent(content);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What is wrong (RFC 9457)")
                .addProperty("type", text("about:blank: title and status say all there is"))
                .addProperty("title", text("what kind of error it is, in a few words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("the status of the response"))
                .addProperty("detail", text("what is wrong and what to do, in a sentence or two"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("what is wrong with each field, by its name")
                                .additionalPropertiesSchema(text("what is wrong with it")));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
