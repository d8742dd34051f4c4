package org.factloom.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.factloom.fact.AliasKey;
import org.factloom.fact.Evidence;

/** Help that may be asked for before answering. It never tells the answer, and is always the same of an item, so that asking twice tells no more. */
public sealed interface Clue {

    /** Wrong options that are put away, counted as the item counts them: half of them, and never all. */
    record PutAway(List<Integer> options) implements Clue {

        public PutAway {
            options = List.copyOf(options);
        }
    }

    /** How what is to be typed begins; of a list, one for each part that is long enough. */
    record Beginnings(List<Beginning> parts) implements Clue {

        public Beginnings {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Of "Old Port": O, two words, seven letters.
     *
     * @param letters and digits
     */
    record Beginning(String first, int words, int letters) {}

    /** A number lies between the two, both included, and anywhere between them. */
    record Within(BigDecimal low, BigDecimal high) implements Clue {}

    /** The sentence that proves the answer, with {@link Item#BLANK} in its place. */
    record Blanked(String sentence) implements Clue {}

    /** In fewer letters, the first of them is too much of the answer. */
    int LEAST_LETTERS = 3;

    /** In letters; shorter words of the answer may stand in a blanked sentence. */
    int LEAST_TELLING = 4;

    /** How many of its own size a range is wide: 37 lies in one of 30. */
    int WIDTH = 3;

    /** The clue of an item; none where any would tell the answer, as of true and false, or where there is none to give. */
    static Optional<Clue> of(Item item) {
        return switch (item) {
            case Item.OneOf choice -> putAway(item, choice.options().size(), List.of(choice.key()));
            case Item.MultipleResponse several ->
                putAway(item, several.options().size(), several.keys());
            case Item.Typed typed -> beginnings(List.of(typed.answer()));
            case Item.Cloze cloze -> beginnings(List.of(cloze.answer()));
            case Item.Recall recall -> beginnings(recall.answers());
            case Item.Numeric numeric -> within(numeric);
            case Item.Card card -> blanked(card);
            case Item.TrueFalse _, Item.Matching _, Item.Ordering _, OpenItem _ -> Optional.empty();
        };
    }

    private static Optional<Clue> putAway(Item item, int options, List<Integer> keys) {
        List<Integer> wrong = new ArrayList<>(IntStream.range(0, options)
                .boxed()
                .filter(option -> !keys.contains(option))
                .toList());
        Collections.shuffle(wrong, new SplittableRandom(item.id().hashCode()));
        int away = Math.min((wrong.size() + 1) / 2, wrong.size() - 1);
        return away < 1
                ? Optional.empty()
                : Optional.of(
                        new PutAway(wrong.subList(0, away).stream().sorted().toList()));
    }

    private static Optional<Clue> beginnings(List<Item.Answer> answers) {
        List<Beginning> parts = answers.stream()
                .map(Item.Answer::key)
                .map(Clue::beginning)
                .filter(part -> part.letters() >= LEAST_LETTERS)
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Beginnings(parts));
    }

    private static Beginning beginning(String key) {
        String telling = key.replaceFirst("^(?i:the|an?) (?=\\S)", "");
        int[] letters = telling.codePoints().filter(Character::isLetterOrDigit).toArray();
        return new Beginning(
                letters.length == 0 ? "" : Character.toString(letters[0]),
                telling.strip().split("\\s+").length,
                letters.length);
    }

    private static Optional<Clue> within(Item.Numeric item) {
        BigDecimal key = item.key();
        if (key.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(key.precision() - key.scale() - 1);
        int before = Math.floorMod(item.id().hashCode(), WIDTH);
        BigDecimal low = key.divide(step, 0, RoundingMode.FLOOR)
                .subtract(BigDecimal.valueOf(before))
                .max(BigDecimal.ZERO)
                .multiply(step);
        return Optional.of(new Within(low, low.add(step.multiply(BigDecimal.valueOf(WIDTH)))));
    }

    private static Optional<Clue> blanked(Item.Card card) {
        Pattern key = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(card.back()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return card.origin().evidence().stream()
                .map(Evidence::shown)
                .filter(sentence -> key.matcher(sentence).find())
                .map(sentence -> key.matcher(sentence).replaceAll(Item.BLANK))
                .filter(sentence -> !tells(sentence, card.back()))
                .findFirst()
                .map(Blanked::new);
    }

    /** Whether a word of the answer is left. */
    private static boolean tells(String sentence, String answer) {
        List<String> left = words(sentence);
        return words(answer).stream().anyMatch(word -> word.length() >= LEAST_TELLING && left.contains(word));
    }

    private static List<String> words(String text) {
        return Arrays.asList(AliasKey.fold(text).split("[^\\p{L}\\p{N}]+"));
    }
}
