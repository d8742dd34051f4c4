package org.factloom.article;

import java.util.Map;
import java.util.regex.Pattern;
import org.factloom.article.WikitextTemplates.Template;

/** Templates that show measures and money: <code>{{convert|5|to|7|km|mi|abbr=on}}</code> is "5 to 7 km", as its writer gave it. */
final class WikitextMeasures {

    private static final String NUMBER = "[-−+]?[\\d,.]+(?:[+/⁄][\\d/⁄]+)*|[-−+]?\\d*[½¼¾]";
    private static final String BETWEEN = "to|and|or|by|x|×|-|–|to\\(-\\)|,|and\\(-\\)";

    private static final Pattern THOUSAND = Pattern.compile("(?<=\\d)(?<!\\.\\d{0,9})(?=(?:\\d{3})+(?!\\d))");

    /** By their names, which are divided by commas. */
    static final Map<String, Template> TEMPLATES = Map.of(
            "convert, cvt",
            WikitextMeasures::convert,
            "val",
            given -> (given.at(1) + " " + given.named("u") + given.named("ul")).strip(),
            "height",
            WikitextMeasures::height,
            "frac, fraction, sfrac",
            WikitextMeasures::fraction,
            "us$, usd",
            given -> "US$" + given.at(1),
            "gbp, £",
            given -> "£" + given.at(1),
            "eur, €",
            given -> "€" + given.at(1),
            "inr",
            given -> "₹" + given.at(1),
            "nts, number, fmtn",
            given -> given.at(1));

    private WikitextMeasures() {}

    private static String convert(WikitextArguments given) {
        if (!given.at(1).matches(NUMBER)) {
            return "";
        }
        StringBuilder words = new StringBuilder(grouped(given.at(1)).replace("+", " "));
        int next = 2;
        while (given.at(next).matches(BETWEEN) && given.at(next + 1).matches(NUMBER)) {
            boolean dash = given.at(next).matches("[-–]");
            words.append(dash ? "–" : " " + given.at(next) + " ").append(grouped(given.at(next + 1)));
            next += 2;
        }
        words.append(' ').append(Units.symbol(given.at(next)));
        boolean feetAndInches = given.at(next).matches("ft|lb|st|mi|yd")
                && given.at(next + 1).matches(NUMBER)
                && given.at(next + 2).matches("in|oz|lb|ch|ft|yd");
        if (feetAndInches) {
            words.append(' ').append(given.at(next + 1)).append(' ').append(given.at(next + 2));
        }
        boolean worded = given.named("adj").equals("mid") && given.last().startsWith("-");
        return words.append(worded ? given.last() : "").toString();
    }

    /** With commas between its thousands, as the page shows it: "2,780,400" of "2780400". */
    private static String grouped(String number) {
        return number.matches("[-−+]?\\d{4,}(?:\\.\\d+)?")
                ? THOUSAND.matcher(number).replaceAll(",")
                : number;
    }

    private static String height(WikitextArguments given) {
        StringBuilder words = new StringBuilder();
        for (String unit : new String[] {"m", "cm", "ft", "in"}) {
            if (!given.named(unit).isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(given.named(unit))
                        .append(' ')
                        .append(unit);
            }
        }
        return words.toString();
    }

    private static String fraction(WikitextArguments given) {
        return switch (given.positional().size()) {
            case 1 -> "1/" + given.at(1);
            case 2 -> given.at(1) + "/" + given.at(2);
            case 3 -> given.at(1) + " " + given.at(2) + "/" + given.at(3);
            default -> "";
        };
    }
}
