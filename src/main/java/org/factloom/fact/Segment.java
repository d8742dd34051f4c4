package org.factloom.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of an infobox value: "Khalid Ahmad ZakiKIA, (June 1968)" is one, with status "KIA" and note "June 1968".
 *
 * @param text the part itself, without residue of markup
 * @param note what stands in parentheses behind it; may be empty
 * @param role the title that follows a name, "Leader of Army Communist Cell"; may be empty
 * @param status "KIA" and the like, glued to a name; may be empty
 */
record Segment(String text, String note, String role, String status) {

    private static final Pattern NOTE = Pattern.compile("\\s*\\(([^()]*)\\)\\s*");
    private static final Set<String> TITLES = Set.of(
            "president",
            "prime",
            "leader",
            "secretary",
            "minister",
            "commander",
            "general",
            "chief",
            "king",
            "queen",
            "emperor",
            "head",
            "chairman",
            "governor",
            "director",
            "deputy",
            "vice",
            "chancellor",
            "sultan",
            "mayor");

    /** The parts of a value: split at commas outside parentheses; what only comments on the part before belongs to it. */
    static List<Segment> of(String value) {
        List<Segment> segments = new ArrayList<>();
        for (String part : split(BoxResidue.IMAGE.matcher(value).replaceAll(""))) {
            Matcher status = BoxResidue.STATUS.matcher(part);
            String state = status.find() ? status.group(1) : "";
            Matcher note = NOTE.matcher(status.replaceAll(""));
            String remark = note.find() ? note.group(1) : "";
            String text = note.replaceAll(" ").strip();
            Segment last = segments.isEmpty() ? null : segments.getLast();
            if (text.isEmpty() && last != null) {
                segments.set(segments.size() - 1, new Segment(last.text, remark, last.role, last.status));
            } else if (last != null && isTitle(text)) {
                segments.set(segments.size() - 1, new Segment(last.text, last.note, text, last.status));
            } else if (!text.isEmpty()) {
                segments.add(new Segment(text, remark, "", state));
            }
        }
        return segments;
    }

    private static boolean isTitle(String text) {
        String first = text.split(" ", -1)[0].toLowerCase(Locale.ROOT);
        return TITLES.contains(first) && text.contains(" ");
    }

    private static List<String> split(String value) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 && !isDigitGroup(value, i) && !isDayBeforeYear(value, i)) {
                parts.add(value.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(value.substring(start).strip());
        return parts;
    }

    private static boolean isDigitGroup(String value, int comma) {
        return comma > 0
                && comma + 3 < value.length()
                && Character.isDigit(value.charAt(comma - 1))
                && value.substring(comma + 1, comma + 4).matches("\\d{3}");
    }

    private static boolean isDayBeforeYear(String value, int comma) {
        return value.substring(0, comma).matches(".*\\p{L}+ \\d{1,2}")
                && value.substring(comma + 1).matches(" ?\\d{4}.*");
    }

    /** Whether the value is doubtful, bounded or vague: "10,000?", "1+", "Dozens", "Unknown". */
    boolean isDoubtful() {
        return text.matches(
                        "(?i).*([?~<>≈±]|\\d\\+).*|.*\\b(unknown|dozens|hundreds|thousands|several|many|few|disputed|none|n/a|tba)\\b.*")
                || note.matches("(?i).*(\\?|disputed|unofficial|unknown|estimate|hundreds|dozens).*");
    }
}
