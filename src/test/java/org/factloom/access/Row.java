package org.factloom.access;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a table of {@link AccessMatrixTest}.
 *
 * @param expected by visitor
 * @param body of a form ("name=value&amp;…"), or JSON; empty for none
 */
record Row(String method, String path, List<String> expected, String body) {

    private static final Pattern GIVEN = Pattern.compile("\\{(\\w+)=([^}]*)}");
    private static final Pattern PLACEHOLDER = Pattern.compile("@(\\w+)");

    static Row of(String line) {
        String[] parts = line.split("\\|", 3);
        String[] request = parts[0].strip().split("\\s+");
        return new Row(
                request[0],
                request[1],
                List.of(parts[1].strip().split("\\s+")),
                parts.length > 2 ? parts[2].strip() : "");
    }

    /** As the endpoint declares it: "GET /attempts/{id}". */
    String route() {
        return method + " " + GIVEN.matcher(path).replaceAll("{$1}");
    }

    String path(UnaryOperator<String> placeholder) {
        return fill(GIVEN.matcher(path).replaceAll("$2"), placeholder);
    }

    String body(UnaryOperator<String> placeholder) {
        return fill(body, placeholder);
    }

    private static String fill(String text, UnaryOperator<String> placeholder) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(placeholder.apply(found.group(1))));
    }
}
