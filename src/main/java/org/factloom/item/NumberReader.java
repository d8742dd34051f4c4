package org.factloom.item;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text, in figures and in words: "two and a half million", "1 200", "a hundred and fifty". */
final class NumberReader {

    private static final Set<String> HEDGES = Set.of(
            "around",
            "about",
            "approximately",
            "roughly",
            "some",
            "nearly",
            "almost",
            "exactly",
            "only",
            "just",
            "estimated",
            "circa",
            "c",
            "ca",
            "of",
            "the",
            "a",
            "an",
            "than",
            "at",
            "to",
            "~",
            "≈",
            "°",
            "degree",
            "degrees");

    private static final Map<String, Integer> BOUNDS = Map.of(
            "over", 1, "above", 1, "more", 1, "least", 1, "under", -1, "below", -1, "less", -1, "fewer", -1, "most", -1,
            "up", -1);

    private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,' ’](?=\\d{3}(?!\\d))");
    private static final Pattern DOTTED_GROUPS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:\\.\\d{3}){2,}(?![\\d.,])");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern PER_CENT = Pattern.compile("\\bper ?cent\\b");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)k\\b");
    private static final Pattern CELSIUS = Pattern.compile("(?:°|\\bdegrees?) ?c(?:elsius)?\\b");
    private static final Pattern FAHRENHEIT = Pattern.compile("(?:°|\\bdegrees?) ?f(?:ahrenheit)?\\b");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])-?\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[\\p{L}\\p{M}%]+[23]?(?!\\d)|[^\\s\\p{P}]");

    private final List<WrittenNumber> found = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private @Nullable BigDecimal total;
    private @Nullable BigDecimal part;
    private boolean open;
    private boolean inWords;
    private boolean and;
    private int bound;

    private NumberReader() {}

    static List<WrittenNumber> read(String text) {
        NumberReader reader = new NumberReader();
        Matcher tokens = TOKEN.matcher(plain(text));
        while (tokens.find()) {
            reader.take(tokens.group());
        }
        reader.close();
        return List.copyOf(reader.found);
    }

    /** The words of a unit as they are found after a number: "%" for "per cent"; nothing where the unit is empty. */
    static Optional<List<String>> unit(String unit) {
        return read("1 " + unit).stream().findFirst().map(WrittenNumber::words).filter(words -> !words.isEmpty());
    }

    /** With every number as {@link BigDecimal} reads it. */
    private static String plain(String text) {
        String plain = Normalizer2.getNFKCCasefoldInstance()
                .normalize(text)
                .replace('−', '-')
                .strip();
        plain = GROUPS.matcher(plain).replaceAll("");
        plain = DOTTED_GROUPS.matcher(plain).replaceAll(number -> number.group().replace(".", ""));
        plain = DECIMAL_COMMA.matcher(plain).replaceAll(".");
        plain = PER_CENT.matcher(plain).replaceAll("%");
        plain = THOUSANDS.matcher(plain).replaceAll(" thousand");
        plain = CELSIUS.matcher(plain).replaceAll(" celsius");
        return FAHRENHEIT.matcher(plain).replaceAll(" fahrenheit");
    }

    private void take(String token) {
        boolean figure = Character.isDigit(token.charAt(token.length() - 1)) && !Character.isLetter(token.charAt(0));
        Optional<BigDecimal> number = figure ? Optional.of(new BigDecimal(token)) : NumberWords.cardinal(token);
        Optional<BigDecimal> scale = NumberWords.scale(open ? TermForm.singular(token) : token);
        Optional<BigDecimal> fraction = NumberWords.fraction(token);
        if (number.isPresent()) {
            number(number.get(), !figure);
        } else if (scale.isPresent()) {
            scale(scale.get());
        } else if (fraction.isPresent()) {
            fraction(fraction.get());
        } else if (BOUNDS.containsKey(token)) {
            bound = BOUNDS.getOrDefault(token, 0);
        } else if (open && token.equals("and")) {
            and = true;
        } else if (!HEDGES.contains(token)) {
            open = false;
            words.add(token);
        }
    }

    private void number(BigDecimal number, boolean inWords) {
        boolean goesOn = open && inWords && this.inWords && (part == null || fits(part, number));
        if (!goesOn) {
            close();
        }
        part = part == null ? number : part.add(number);
        begin(inWords);
    }

    /** "five" after "twenty", and either after "a hundred". */
    private static boolean fits(BigDecimal part, BigDecimal number) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        return NumberWords.isTens(part.remainder(hundred))
                        && number.compareTo(BigDecimal.TEN) < 0
                        && number.signum() > 0
                || part.compareTo(hundred) >= 0
                        && part.remainder(hundred).signum() == 0
                        && number.compareTo(hundred) < 0;
    }

    private void scale(BigDecimal scale) {
        if (!open) {
            close();
        }
        if (part == null && total != null) {
            total = total.multiply(scale);
        } else {
            BigDecimal scaled = (part == null ? BigDecimal.ONE : part).multiply(scale);
            boolean whole = scale.compareTo(BigDecimal.valueOf(1_000)) >= 0;
            if (whole) {
                total = total == null ? scaled : total.add(scaled);
            }
            part = whole ? null : scaled;
        }
        begin(true);
    }

    private void fraction(BigDecimal fraction) {
        if (!open) {
            close();
        }
        part = part == null ? fraction : and ? part.add(fraction) : part.multiply(fraction);
        begin(true);
    }

    private void begin(boolean inWords) {
        open = true;
        and = false;
        this.inWords = inWords;
    }

    /** Ends the number that was begun, with the words around it. */
    private void close() {
        if (part != null || total != null) {
            BigDecimal value = (total == null ? BigDecimal.ZERO : total).add(part == null ? BigDecimal.ZERO : part);
            found.add(new WrittenNumber(value, bound, words));
            words.clear();
            bound = 0;
        }
        total = null;
        part = null;
        open = false;
        and = false;
    }
}
