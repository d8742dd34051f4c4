package org.factloom.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factloom.authoring.ItemFields.Quote;
import org.factloom.authoring.ItemFields.Row;
import org.factloom.authoring.Quotations.Place;
import org.factloom.fact.Evidence;
import org.factloom.item.Added;
import org.factloom.item.Added.Picture;
import org.factloom.item.Item;
import org.factloom.item.OpenItem;
import org.factloom.item.Response;
import org.factloom.library.Highlight;
import org.factloom.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** The entries of a form as they are read one after the other, and what is wrong with them. */
final class Entries {

    private static final Pattern BLANK = Pattern.compile("_{3,}");
    private static final Pattern NUMBER =
            Pattern.compile("[-−]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d{1,25})(?:\\.\\d{1,25})?");
    private static final Pattern SHARE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,15})?");

    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,4}");
    private static final Pattern POINTS = Pattern.compile("0*(?:[1-9]\\d?|100)");

    private final ItemFields fields;
    private final Quotations quotations;
    private final FaultMessages messages;
    private final FormErrors errors = new FormErrors();
    private final Map<String, List<Place>> places = new HashMap<>();

    Entries(ItemFields fields, Quotations quotations, FaultMessages messages) {
        this.fields = fields;
        this.quotations = quotations;
        this.messages = messages;
    }

    FormErrors errors() {
        return errors;
    }

    Map<String, List<Place>> places() {
        return places;
    }

    ItemFields fields() {
        return fields;
    }

    FaultMessages messages() {
        return messages;
    }

    void wrong(String field, String what) {
        errors.add(field, what);
    }

    /** An entry without white space around it, and with the line breaks of one kind. */
    String text(String entry, int longest, String field) {
        String text = entry.replace("\r\n", "\n").strip();
        if (text.length() > longest) {
            wrong(field, messages.too_long(longest, text.length()));
        }
        return text;
    }

    String text(String entry, String field) {
        return text(entry, ItemReader.LONGEST_TEXT, field);
    }

    Added added() {
        String points = fields.points().strip();
        int counts = Added.NONE.points();
        if (POINTS.matcher(points).matches()) {
            counts = Integer.parseInt(points);
        } else if (!points.isEmpty()) {
            wrong("points", messages.points(Added.MOST_POINTS));
        }
        String alternative = text(fields.alternative(), "alternative");
        String picture = fields.picture().strip();
        boolean shows = Picture.NAME.matcher(picture).matches();
        if (!shows && !picture.isEmpty()) {
            wrong("picture", messages.no_picture());
        }
        if (shows && alternative.isEmpty()) {
            wrong("alternative", messages.no_alternative());
        }
        return new Added(
                text(fields.explanation(), ItemReader.LONGEST_EXPLANATION, "explanation"),
                counts,
                shows ? new Picture(picture, alternative) : null);
    }

    /** An entry that must not be empty. */
    String needed(String entry, String field, String otherwise) {
        String text = text(entry, field);
        if (text.isEmpty()) {
            wrong(field, otherwise);
        }
        return text;
    }

    void atMost(int count, int most, String field) {
        if (count > most) {
            wrong(field, messages.too_many(most));
        }
    }

    String stem() {
        String stem = text(fields.stem(), ItemReader.LONGEST_STEM, "stem");
        if (stem.isEmpty()) {
            wrong("stem", messages.no_stem());
        }
        return stem;
    }

    /** A stem with one blank, however many strokes were typed for it. */
    String blanked(String stem) {
        String blanked = BLANK.matcher(stem).replaceAll(Item.BLANK);
        if (!stem.isEmpty() && blanked.split(Item.BLANK, -1).length != 2) {
            wrong("stem", messages.one_blank());
        }
        return blanked;
    }

    String hint() {
        return text(fields.hint(), "hint");
    }

    String key() {
        int longest =
                switch (fields.form()) {
                    case CARD -> ItemReader.LONGEST_STEM;
                    case OPEN -> ItemReader.LONGEST_EXPLANATION;
                    default -> ItemReader.LONGEST_TEXT;
                };
        String key = text(fields.key(), longest, "key");
        if (key.isEmpty()) {
            wrong("key", messages.no_key());
        }
        return key;
    }

    Item.Answer answer() {
        return new Item.Answer(
                key(),
                lines(fields.accepted(), "accepted"),
                type(fields.type(), "type"),
                lines(fields.others(), "others"));
    }

    Item.Answer answer(Row row, String field) {
        return new Item.Answer(
                needed(row.text(), field, messages.no_part()),
                lines(row.accepted(), field),
                type(row.type(), field),
                lines(row.others(), field));
    }

    private String type(String entry, String field) {
        String type = text(entry, field);
        return type.isEmpty() ? ItemFields.TERM : type;
    }

    /** The lines of an entry, without empty ones. */
    List<String> lines(String entry, String field) {
        List<String> lines =
                entry.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        lines.forEach(line -> text(line, field));
        atMost(lines.size(), ItemReader.MOST_LINES, field);
        return lines;
    }

    Item statement(Item.Origin origin, String stem) {
        boolean truth = fields.key().equals("true");
        if (!truth && !fields.key().equals("false")) {
            wrong("key", messages.no_truth());
        }
        String correction = text(fields.correction(), "correction");
        return new Item.TrueFalse(origin, stem, truth, correction.isEmpty() ? null : correction);
    }

    Item number(Item.Origin origin, String stem) {
        BigDecimal key = BigDecimal.ZERO;
        String figures = fields.key().strip();
        if (NUMBER.matcher(figures).matches()) {
            key = new BigDecimal(figures.replaceAll("[, ]", "").replace('−', '-'));
        } else {
            wrong("key", messages.no_number());
        }
        double tolerance = 0;
        String share = fields.tolerance().replace("%", "").strip();
        if (SHARE.matcher(share).matches()) {
            tolerance = new BigDecimal(share).movePointLeft(2).doubleValue();
        } else if (!share.isEmpty()) {
            wrong("tolerance", messages.tolerance());
        }
        return new Item.Numeric(origin, stem, key, text(fields.unit(), "unit"), tolerance);
    }

    Item open(Item.Origin origin, String stem) {
        String figures = fields.longest().strip();
        int longest = OpenItem.USUAL;
        if (LENGTH.matcher(figures).matches() && Integer.parseInt(figures) <= Response.Prose.LONGEST) {
            longest = Integer.parseInt(figures);
        } else if (!figures.isEmpty()) {
            wrong("longest", messages.no_length(Response.Prose.LONGEST));
        }
        return new OpenItem(
                origin, stem, key(), text(fields.guide(), ItemReader.LONGEST_EXPLANATION, "guide"), longest);
    }

    Optional<Evidence> quoted(Quote quote, String field) {
        Quotations.Found found = quotations.find(quote);
        if (found.evidence().isEmpty()) {
            Highlight.Fault fault = found.fault().orElse(null);
            if (!found.places().isEmpty()) {
                places.put(field, found.places());
            }
            wrong(field, why(fault, found.places().size()));
        }
        return found.evidence();
    }

    private String why(Highlight.@Nullable Fault fault, int count) {
        if (fault == null) {
            return count > 0 ? messages.which_words(count) : messages.not_in_article();
        }
        return switch (fault) {
            case NOWHERE -> messages.not_in_article();
            case NO_PARAGRAPH -> messages.no_paragraph();
            case TOO_LONG -> messages.too_many_words(Highlight.LONGEST);
        };
    }

    /** Those rows in which anything stands, by their place in the form. */
    List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < fields.rows().size(); i++) {
            if (fields.rows().get(i).filled()) {
                filled.add(i);
            }
        }
        if (filled.size() > ItemReader.MOST_ROWS) {
            wrong("rows", messages.too_many(ItemReader.MOST_ROWS));
        }
        return filled;
    }

    /** Marks every text that stands there a second time. */
    void distinct(List<String> texts, List<Integer> rows) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty() && !seen.add(texts.get(i))) {
                wrong("row-" + rows.get(i), messages.twice());
            }
        }
    }
}
