package org.factloom.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.factloom.fact.Finding;
import org.factloom.fact.Value;
import org.factloom.fact.Wording;
import org.factloom.language.Dates;

/** The writers of the forms with one right option: a question, and a sentence with a blank. */
final class Choices {

    /**
     * Options in the order in which they are shown.
     *
     * @param key index of the right one
     */
    private record Offered(List<Item.Option> options, int key, boolean ascending) {

        double closeness(Value value) {
            List<Item.Option> wrong = new ArrayList<>(options);
            wrong.remove(key);
            return Difficulty.closeness(value, wrong);
        }
    }

    private Choices() {}

    static List<Item> multipleChoice(Finding finding, Material material) {
        if (finding.wording().question().isEmpty() || Writers.isDefinition(finding)) {
            return List.of();
        }
        return offered(finding, material).stream()
                .<Item>map(offered -> new Item.MultipleChoice(
                        Writer.origin(
                                finding,
                                Form.MULTIPLE_CHOICE,
                                offered.closeness(finding.fact().value())),
                        finding.wording().question(),
                        offered.options,
                        offered.key,
                        offered.ascending))
                .toList();
    }

    static List<Item> clozeChoice(Finding finding, Material material) {
        String statement = finding.wording().statement();
        if (statement.isEmpty() || statement.contains(": " + Wording.SLOT) || Writers.isDefinition(finding)) {
            return List.of();
        }
        return offered(finding, material).stream()
                .<Item>map(offered -> new Item.ClozeChoice(
                        Writer.origin(
                                finding,
                                Form.CLOZE_CHOICE,
                                offered.closeness(finding.fact().value())),
                        Writers.statement(finding, Item.BLANK),
                        // What other options are shows what is asked for.
                        Writers.isMeasured(finding.fact().value()) ? Hint.of(finding, material.reading()) : "",
                        offered.options,
                        offered.key,
                        offered.ascending))
                .toList();
    }

    /** One list of options, or none where there are too few wrong ones. */
    private static List<Offered> offered(Finding finding, Material material) {
        List<String> wrong = new Distractors(material).of(finding);
        if (wrong.size() < 2) {
            return List.of();
        }
        String key = finding.fact().value().text();
        boolean measured = Writers.isMeasured(finding.fact().value());
        boolean spans = ClosedSet.isSpan(finding.wording().slot());
        List<String> texts = new ArrayList<>(wrong);
        if (measured) {
            texts.add(rank(finding, wrong), key);
        } else if (spans) {
            texts.add(key);
            texts.sort(Comparator.comparingInt(text -> Integer.parseInt(text.replaceAll("\\D.*", ""))));
        } else {
            texts.add(key);
            Collections.shuffle(
                    texts, material.random("options " + finding.fact().id()));
        }
        List<Item.Option> options = texts.stream()
                .map(text -> new Item.Option(
                        text,
                        text.equals(key)
                                ? null
                                : material.sentenceOn(finding, text).orElse(null)))
                .toList();
        return List.of(new Offered(options, texts.indexOf(key), measured || spans));
    }

    /** Where the key stands among wrong values in ascending order. */
    private static int rank(Finding finding, List<String> wrong) {
        return (int) wrong.stream()
                .filter(other -> isLess(finding.fact().value(), other))
                .count();
    }

    private static boolean isLess(Value key, String other) {
        return switch (key) {
            case Value.Date date -> Dates.parse(other).orElseThrow().compareTo(date.date()) < 0;
            case Value.Quantity quantity -> new BigDecimal(other.replace(",", "")).compareTo(quantity.number()) < 0;
            default -> false;
        };
    }
}
