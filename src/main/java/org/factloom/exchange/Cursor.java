package org.factloom.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One part of a file and its path. What is wrong with it is noted in its {@link Problems}, and a placeholder returned, so
 * that reading goes on; a caller asks at the end whether anything was noted.
 */
record Cursor(JsonNode node, String path, Problems problems) {

    /** What neither PostgreSQL nor UTF-8 can hold: the character 0, and half a surrogate pair. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    Cursor at(String key) {
        JsonNode child = node.get(key);
        return new Cursor(
                child == null ? MissingNode.getInstance() : child, path.isEmpty() ? key : path + "." + key, problems);
    }

    boolean has(String key) {
        return node.has(key);
    }

    void wrong(String message) {
        problems.add(path, message);
    }

    /** Notes every key that is none of {@code known}. */
    void only(List<String> known) {
        if (!node.isObject()) {
            wrong("must be a mapping of " + String.join(", ", known));
            return;
        }
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                at(key).wrong("unknown key" + Closest.hint(key, known));
            }
        });
    }

    /** The text of this part; numbers and truth values are taken as they are written. */
    String text() {
        if (node.isMissingNode()) {
            wrong("is missing");
        } else if (node.isNull()) {
            wrong("is empty: write a text, in quotes if it is a word like null");
        } else if (node.isContainerNode()) {
            wrong("must be a text, not a " + (node.isArray() ? "list" : "mapping"));
        } else if (node.asText().isBlank()) {
            wrong("is empty");
        } else if (NO_TEXT.matcher(node.asText()).find()) {
            wrong("holds a character that no text has: \\0 or half of a surrogate pair");
        } else {
            return node.asText();
        }
        return "";
    }

    String text(String key) {
        return at(key).text();
    }

    String textOr(String key, String absent) {
        return has(key) ? at(key).text() : absent;
    }

    @Nullable String textOrNull(String key) {
        return has(key) ? at(key).text() : null;
    }

    /** The parts of a list; none where it is absent. */
    List<Cursor> each(String key) {
        Cursor list = at(key);
        if (!list.node.isArray()) {
            if (!list.node.isMissingNode()) {
                list.wrong("must be a list");
            }
            return List.of();
        }
        List<Cursor> parts = new ArrayList<>();
        for (JsonNode part : list.node) {
            parts.add(new Cursor(part, list.path + "[" + parts.size() + "]", problems));
        }
        return parts;
    }

    List<String> texts(String key) {
        return each(key).stream().map(Cursor::text).toList();
    }

    BigDecimal number(String key) {
        String written = text(key);
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            if (!written.isEmpty()) {
                at(key).wrong("'" + written + "' is not a number");
            }
            return BigDecimal.ZERO;
        }
    }

    int wholeNumber(String key) {
        try {
            return number(key).intValueExact();
        } catch (ArithmeticException e) {
            at(key).wrong("must be a whole number");
            return 0;
        }
    }

    boolean truth(String key) {
        String written = text(key);
        if (!written.isEmpty() && !written.equals("true") && !written.equals("false")) {
            at(key).wrong("must be true or false, not '" + written + "'");
        }
        return written.equals("true");
    }
}
