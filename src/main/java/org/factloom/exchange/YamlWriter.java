package org.factloom.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Writes a tree as YAML that is pleasant to read and to diff: block style, one line a text, quotes only where they are needed. */
final class YamlWriter {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .build();

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final ScalarResolver RESOLVER = new CoreScalarResolver(false);

    private final List<Event> events = new ArrayList<>();

    private YamlWriter() {}

    static String write(JsonNode tree) {
        YamlWriter writer = new YamlWriter();
        writer.events.add(new StreamStartEvent());
        writer.events.add(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        writer.add(tree);
        writer.events.add(new DocumentEndEvent(false));
        writer.events.add(new StreamEndEvent());
        return new Present(SETTINGS).emitToString(writer.events.iterator());
    }

    private void add(JsonNode node) {
        if (node.isObject()) {
            FlowStyle style = node.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
            node.properties().forEach(entry -> {
                text(entry.getKey());
                add(entry.getValue());
            });
            events.add(new MappingEndEvent());
        } else if (node.isArray()) {
            FlowStyle style = node.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK;
            events.add(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
            node.forEach(this::add);
            events.add(new SequenceEndEvent());
        } else if (node.isTextual()) {
            text(node.textValue());
        } else {
            scalar(node.asText(), true, ScalarStyle.PLAIN);
        }
    }

    /** A text of several lines is quoted with {@code \n}, so that one line of the file holds it. */
    private void text(String text) {
        boolean plain = RESOLVER.resolve(text, true).equals(Tag.STR);
        scalar(text, plain, LINE_BREAK.matcher(text).find() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }

    private void scalar(String value, boolean plain, ScalarStyle style) {
        events.add(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(plain, true), value, style));
    }
}
