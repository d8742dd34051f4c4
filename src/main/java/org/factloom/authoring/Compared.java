package org.factloom.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.item.Item;
import org.factloom.web.Difference;
import org.factloom.web.Difference.Change;
import org.factloom.web.Difference.Part;

/**
 * A field of two versions of an item.
 *
 * @param field "stem", "rows" and so on
 */
record Compared(String field, List<Part> parts) {

    /** The field whose words are the id of a form. */
    private static final String FORM = "form";

    public boolean same() {
        return parts.stream().allMatch(part -> part.change() == Change.SAME);
    }

    /** What the field said, with what is no longer there. */
    public List<Part> before() {
        return parts.stream().filter(part -> part.change() != Change.ADDED).toList();
    }

    /** What the field says, with what is new. */
    public List<Part> after() {
        return parts.stream().filter(part -> part.change() != Change.STRUCK).toList();
    }

    /** The fields of two versions that hold anything, in the order in which they are written. */
    static List<Compared> of(Item before, Item after) {
        Map<String, String> old = texts(before);
        Map<String, String> now = texts(after);
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<Compared> compared = new ArrayList<>();
        for (String field : fields) {
            String was = old.getOrDefault(field, "");
            String is = now.getOrDefault(field, "");
            if (!was.isEmpty() || !is.isEmpty()) {
                List<Part> parts = field.equals(FORM)
                        ? Difference.between(List.of(was), List.of(is))
                        : Difference.ofWords(was, is);
                compared.add(new Compared(field, parts));
            }
        }
        return compared;
    }

    private static Map<String, String> texts(Item item) {
        ItemFields fields = WrittenFields.of(item, List.of());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(FORM, fields.form().id());
        texts.put("stem", fields.stem());
        texts.put("picture", fields.alternative());
        texts.put("hint", fields.hint());
        texts.put("rows", fields.rows().stream().map(Compared::text).collect(Collectors.joining("\n")));
        texts.put("key", number(fields));
        texts.put("accepted", fields.accepted());
        texts.put("others", fields.others());
        texts.put("correction", fields.correction());
        texts.put("evidence", fields.evidence().stream().map(Quote::words).collect(Collectors.joining("\n")));
        texts.put("explanation", fields.explanation());
        texts.put("points", fields.points());
        return texts;
    }

    private static String number(ItemFields fields) {
        String share = fields.tolerance().isEmpty() ? "" : " ± " + fields.tolerance() + " %";
        return (fields.key() + " " + fields.unit()).strip() + share;
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder(row.right() ? "✓ " : "").append(row.text());
        if (!row.second().isEmpty()) {
            text.append(" – ").append(row.second());
        }
        for (String more : List.of(row.accepted(), row.others(), row.why().words())) {
            if (!more.isEmpty()) {
                text.append(" (").append(more.replace("\n", "; ")).append(')');
            }
        }
        return text.toString();
    }
}
