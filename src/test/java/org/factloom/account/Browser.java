package org.factloom.account;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One person's browser, without script: keeps cookies, sends the CSRF token with every form, and follows no redirect by itself. */
public final class Browser {

    private final Map<String, String> cookies = new HashMap<>();

    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).accept("text/html");
    }

    /** As the scripts of a page ask; after a page was seen. */
    public RequestSpecification json() {
        return request()
                .accept(ContentType.JSON)
                .contentType(ContentType.JSON)
                .header("X-CSRF-TOKEN", cookie("csrf-token"));
    }

    /** @param path encoded as a link would be */
    public Response get(String path) {
        return keep(request().urlEncodingEnabled(false).get(path));
    }

    /** @param form names and values in turn */
    public Response post(String path, String... form) {
        if (!cookies.containsKey("csrf-token")) {
            get("/sign-in");
        }
        RequestSpecification request = request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf-token", cookies.get("csrf-token"));
        for (List<String> field : pairs(form)) {
            request.formParam(field.getFirst(), field.getLast());
        }
        return keep(request.post(path));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    public Browser signUp(String name, String password) {
        post("/sign-up", "name", name, "password", password).then().statusCode(303);
        return this;
    }

    private Response keep(Response response) {
        Cookies set = response.detailedCookies();
        set.forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    private static List<List<String>> pairs(String... form) {
        List<String> all = Arrays.asList(form);
        return IntStream.range(0, all.size() / 2)
                .mapToObj(i -> all.subList(2 * i, 2 * i + 2))
                .toList();
    }
}
