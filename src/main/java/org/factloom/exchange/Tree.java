package org.factloom.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The tree that all forms share: what is read from YAML or JSON, and written as either. */
final class Tree {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Tree() {}

    static ObjectNode mapping() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static String json(JsonNode tree) {
        return tree.toString();
    }

    /**
     * Reads JSON of our own making.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    static Cursor read(String json) {
        try {
            return new Cursor(MAPPER.readTree(json), "", new Problems(Map.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Refuses what was read when anything in it was wrong. */
    static void check(Cursor read) {
        if (read.problems().count() > 0) {
            throw new IllegalArgumentException(read.problems().all().toString());
        }
    }
}
