package org.factloom.authoring;

import jakarta.ws.rs.core.Response.Status;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.fact.Family;
import org.factloom.item.Form;
import org.factloom.web.Problem;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which items of all sets are looked for, as an address has it; of what is null or empty, all.
 *
 * @param q words of stem and key, or of a tag
 * @param form "multiple-choice", …
 * @param family of the fact that is asked, "dated-event", …
 * @param tag the whole of it
 * @param topic slug of the topic of the article
 * @param set slug of a set
 * @param whose "mine", "shared" or "public"
 * @param level "easy", "medium" or "hard"
 */
public record BankFilter(
        @RestQuery @Nullable String q,
        @RestQuery @Nullable String form,
        @RestQuery @Nullable String family,
        @RestQuery @Nullable String tag,
        @RestQuery @Nullable String topic,
        @RestQuery @Nullable String set,
        @RestQuery @Nullable String whose,
        @RestQuery @Nullable String level) {

    static final List<String> OWNERS = List.of("mine", "shared", "public");

    static final List<String> FORMS = Arrays.stream(Form.values()).map(Form::id).toList();
    static final List<String> FAMILIES =
            Arrays.stream(Family.values()).map(Family::id).toList();
    static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::id).toList();

    /** What is given, by the name of the parameter. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "q", q);
        put(given, "form", form);
        put(given, "family", family);
        put(given, "tag", tag);
        put(given, "topic", topic);
        put(given, "set", set);
        put(given, "whose", whose);
        put(given, "level", level);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            given.put(name, value.strip());
        }
    }

    /** @throws Problem 400 naming what no filter has */
    BankFilter checked(JudgingMessages messages) {
        Map<String, List<String>> known = Map.of("form", FORMS, "family", FAMILIES, "whose", OWNERS, "level", LEVELS);
        Map<String, String> given = given();
        known.forEach((name, values) -> Stream.ofNullable(given.get(name))
                .filter(value -> !values.contains(value))
                .findFirst()
                .ifPresent(value -> {
                    throw new Problem(Status.BAD_REQUEST, messages.unknown_filter(value));
                }));
        return this;
    }

    /** What is given for a parameter; empty where nothing is. */
    public String of(String name) {
        return given().getOrDefault(name, "");
    }

    /** As it stands in addresses, "q=kiln&form=typed&"; empty for all. */
    public String query() {
        return given().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
