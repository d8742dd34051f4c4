package org.factloom.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factloom.article.WikitextNode.Template;
import org.factloom.article.WikitextNode.Text;

/**
 * What a template is given, as words.
 *
 * @param positional without white space around them; an argument named by its number is one too
 * @param named by their names in lower case
 */
record WikitextArguments(List<String> positional, Map<String, String> named) {

    /** One part of a template: <code>|df=y</code>; the name is empty where it has none. */
    record Part(String name, List<WikitextNode> value) {

        static Part of(List<WikitextNode> nodes) {
            if (nodes.isEmpty() || !(nodes.getFirst() instanceof Text text)) {
                return new Part("", nodes);
            }
            int equals = text.words().indexOf('=');
            if (equals < 0) {
                return new Part("", nodes);
            }
            List<WikitextNode> value = new ArrayList<>(nodes);
            value.set(0, new Text(text.words().substring(equals + 1)));
            return new Part(text.words().substring(0, equals).strip(), value);
        }
    }

    static WikitextArguments of(Template template, WikitextWords words) {
        List<String> positional = new ArrayList<>();
        Map<String, String> named = new LinkedHashMap<>();
        for (List<WikitextNode> nodes :
                template.parts().subList(1, template.parts().size())) {
            Part part = Part.of(nodes);
            String value = words.of(part.value()).strip();
            if (part.name().isEmpty() || part.name().equals(String.valueOf(positional.size() + 1))) {
                positional.add(value);
            } else {
                named.put(part.name().toLowerCase(Locale.ROOT), value);
            }
        }
        return new WikitextArguments(positional, named);
    }

    /** The argument at {@code position}, from 1; empty where there is none. */
    String at(int position) {
        return position <= positional.size() ? positional.get(position - 1) : "";
    }

    String named(String name) {
        return named.getOrDefault(name, "");
    }

    String last() {
        return at(positional.size() == 0 ? 1 : positional.size());
    }

    /** Those that are not empty, from {@code position} on. */
    List<String> from(int position) {
        return positional.stream()
                .skip(position - 1)
                .filter(argument -> !argument.isEmpty())
                .toList();
    }
}
