package org.factloom.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * YAML as a tree whose scalars are texts as they are written (an unquoted 1968 too), together with the line of every path.
 * Read event by event, so that aliases, tags and deep nesting are refused before they can grow into anything.
 */
final class YamlText {

    /** A set nests seven deep. */
    private static final int DEEPEST = 20;

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final Iterator<Event> events;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Problems problems = new Problems(lines);
    private int depth;

    private YamlText(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                // all at once: the engine fails where a pair of surrogates lies across the end of its buffer
                .setBufferSize(yaml.length() + 2)
                .build();
        events = new Parse(settings).parseString(yaml).iterator();
    }

    /** Reads one document. Where it is no YAML the tree ends there, and its problems say so. */
    static Cursor read(String yaml) {
        try {
            YamlText text = new YamlText(yaml);
            return new Cursor(text.document(), "", text.problems);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(YamlText::line).orElse(0);
            return nothing(line, "not YAML: " + e.getProblem() + (e.getContext() == null ? "" : " " + e.getContext()));
        } catch (ReaderException e) {
            int line = (int) yaml.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            return nothing(
                    line, "not YAML: the character U+%04X cannot stand in a text file".formatted(e.getCodePoint()));
        } catch (TooDeepException e) {
            return nothing(e.line, "nested too deeply for a question set");
        }
    }

    private static Cursor nothing(int line, String message) {
        Problems problems = new Problems(Map.of("", line));
        problems.add("", message);
        return new Cursor(MissingNode.getInstance(), "", problems);
    }

    private JsonNode document() {
        Event event = events.next();
        while (event.getEventId() != Event.ID.DocumentStart) {
            if (event.getEventId() == Event.ID.StreamEnd) {
                problems.add("", "the file is empty");
                return MissingNode.getInstance();
            }
            event = events.next();
        }
        JsonNode root = node(events.next(), "");
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            lines.put("---", after.getStartMark().map(YamlText::line).orElse(0));
            problems.add("---", "a second document begins here: a file holds one set");
        }
        return root;
    }

    private JsonNode node(Event event, String path) {
        int line = event.getStartMark().map(YamlText::line).orElse(0);
        lines.putIfAbsent(path, line);
        if (++depth > DEEPEST) {
            throw new TooDeepException(line);
        }
        JsonNode node =
                switch (event) {
                    case MappingStartEvent start -> {
                        refuse(start.getTag().isPresent(), path, "tags are not part of the form: leave '!…' out");
                        yield mapping(path);
                    }
                    case SequenceStartEvent start -> {
                        refuse(start.getTag().isPresent(), path, "tags are not part of the form: leave '!…' out");
                        yield list(path);
                    }
                    case ScalarEvent scalar -> {
                        refuse(
                                scalar.getTag().isPresent(),
                                path,
                                "tags are not part of the form: put the text in quotes");
                        yield scalar.isPlain() && NULLS.contains(scalar.getValue())
                                ? NullNode.getInstance()
                                : Tree.mapping().textNode(scalar.getValue());
                    }
                    case AliasEvent alias -> {
                        refuse(
                                true,
                                path,
                                "aliases are not part of the form: write out what *" + alias.getAlias()
                                        + " stands for");
                        yield MissingNode.getInstance();
                    }
                    default -> throw new IllegalStateException("no node begins with " + event);
                };
        depth--;
        return node;
    }

    private void refuse(boolean foreign, String path, String message) {
        if (foreign) {
            problems.add(path, message);
        }
    }

    private ObjectNode mapping(String path) {
        ObjectNode mapping = Tree.mapping();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                node(event, path + ".?");
                problems.add(path + ".?", "a key must be a word");
                node(events.next(), path + ".?");
                continue;
            }
            String at = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
            boolean twice = mapping.has(key.getValue());
            refuse(
                    twice,
                    at,
                    "stands there twice, again in line "
                            + key.getStartMark().map(YamlText::line).orElse(0));
            lines.putIfAbsent(at, key.getStartMark().map(YamlText::line).orElse(0));
            JsonNode value = node(events.next(), at);
            if (!twice && !value.isMissingNode()) {
                mapping.set(key.getValue(), value);
            }
        }
        return mapping;
    }

    private ArrayNode list(String path) {
        ArrayNode list = Tree.list();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            JsonNode value = node(event, path + "[" + list.size() + "]");
            list.add(value.isMissingNode() ? NullNode.getInstance() : value);
        }
        return list;
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        TooDeepException(int line) {
            this.line = line;
        }
    }
}
