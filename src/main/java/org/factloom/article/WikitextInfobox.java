package org.factloom.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.factloom.article.WikitextNode.Link;
import org.factloom.article.WikitextNode.Template;

/** The fields of an infobox template and of those that stand in it, in the shape of the plain form. */
final class WikitextInfobox {

    /** In characters; a longer value is no fact. */
    private static final int LONGEST_VALUE = 2000;

    private static final int LONGEST_KEY = 60;

    private static final Pattern NAME = Pattern.compile(
            "infobox\\b.*|.* infobox|(automatic |virus)?taxobox\\b.*|(sub|infra)?speciesbox|hybridbox|chembox\\b.*|drugbox|geobox\\b.*|elementbox");

    /** Keys of layout and of what is not shown as words: "Image skyline", "Pattern b1", "Latd", "Website". */
    private static final Pattern LAYOUT =
            Pattern.compile("(?:.* )?(?:image|img|logo|photo|picture|caption|alt|map|mapframe|pushpin|coordinates?"
                    + "|coor|coords|website|url|homepage|signature|embed|embedded|module|footnotes?|bgcolor|upright|mapsize)\\d*(?: .*)?"
                    + "|pattern .*|(?:left|right)arm\\d*|(?:body|shorts|socks|colou?r)\\d+|.* colou?r\\d*|(?:lat|long)(?:d|m|s|ns|ew)?|locmapin|native name lang|.*\\blang"
                    + "|(?:flag|shield|seal|cover) (?:size|link|alt)|name lang");

    private static final Pattern LAYOUT_VALUE = Pattern.compile(
            "(?i)(?:x?\\d+(?:x\\d+)?px|#[0-9a-f]{3,6}|(?:file:|image:)?.*\\.(?:jpe?g|png|svg|gif|tiff?|og[gv]|web[mp]|mid|wav|mp3))");

    private final WikitextWords words;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private WikitextInfobox(WikitextWords words) {
        this.words = words;
    }

    /** The fields of the first infobox, or of all where it comes in parts ("Infobox ship begin", "Infobox ship career"), among {@code nodes}, their keys as the plain form has them; none where there is none. */
    static Map<String, String> fields(List<WikitextNode> nodes, WikitextWords words) {
        List<Template> boxes = within(nodes);
        WikitextInfobox infobox = new WikitextInfobox(words);
        if (!boxes.isEmpty()) {
            boolean inParts = boxes.getFirst().name().endsWith(" begin");
            boxes.stream().limit(inParts ? boxes.size() : 1).forEach(infobox::read);
        }
        return infobox.fields;
    }

    private static List<Template> within(List<WikitextNode> nodes) {
        List<Template> boxes = new ArrayList<>();
        for (WikitextNode node : nodes) {
            if (node instanceof Template template) {
                if (NAME.matcher(template.name()).matches()) {
                    boxes.add(template);
                } else {
                    template.parts().forEach(part -> boxes.addAll(within(part)));
                }
            } else if (node instanceof Link link) {
                link.parts().forEach(part -> boxes.addAll(within(part)));
            }
        }
        return boxes;
    }

    private void read(Template box) {
        List<Template> inner = new ArrayList<>();
        for (List<WikitextNode> nodes : box.parts().subList(1, box.parts().size())) {
            WikitextArguments.Part part = WikitextArguments.Part.of(nodes);
            inner.addAll(within(part.value()));
            String key = key(part.name());
            String value = value(words.of(part.value()));
            boolean fits = !key.isEmpty() && key.length() <= LONGEST_KEY && value.length() <= LONGEST_VALUE;
            if (fits && shows(value) && !isLayout(key, value)) {
                fields.putIfAbsent(key, value);
            }
        }
        inner.forEach(this::read);
    }

    private static boolean isLayout(String key, String value) {
        return LAYOUT.matcher(key.toLowerCase(Locale.ROOT)).matches()
                || LAYOUT_VALUE.matcher(value).matches();
    }

    private static boolean shows(String value) {
        return value.codePoints().anyMatch(c -> !PlainForm.marks(c) && !Character.isWhitespace(c));
    }

    /** "Pole rider motogp" of "Pole_Rider_MotoGP". */
    private static String key(String name) {
        String words = name.codePoints()
                .filter(c -> !PlainForm.marks(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\\s_:]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The lines and list members of a value behind each other, with commas between them unless they go on: "Tour EP (2005)". */
    private static String value(String raw) {
        StringBuilder value = new StringBuilder();
        for (String line : raw.split("[\\n" + WikitextNode.BREAK + "]", -1)) {
            String marks = value.isEmpty() ? "^[\\s*]+" : "^[\\s*#:;]+";
            String part = WikitextResidue.clearValue(line.replaceFirst(marks, ""));
            if (shows(part)) {
                boolean goesOn = value.isEmpty()
                        || part.startsWith("(")
                        || ",:;(".indexOf(value.charAt(value.length() - 1)) >= 0;
                value.append(value.isEmpty() ? "" : goesOn ? " " : ", ").append(part);
            }
        }
        return value.toString();
    }
}
