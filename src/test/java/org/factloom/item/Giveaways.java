package org.factloom.item;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.factloom.article.Article;
import org.factloom.article.PlainReader;
import org.factloom.language.Analyser;

/**
 * What the options of multiple-choice items tell somebody who does not read the stem. Run as a program it takes articles in
 * the plain form and prints the figures: {@code Giveaways article.txt …}
 *
 * @param items how many multiple-choice items there are
 * @param chance the share of keys that blind guessing finds
 * @param longest the share of items whose key is the uniquely longest option
 * @param shortest the share of items whose key is the uniquely shortest option
 * @param positions how many keys stand first, second, …
 */
record Giveaways(int items, double chance, double longest, double shortest, List<Integer> positions) {

    static Giveaways of(Collection<Item> all) {
        List<Item.MultipleChoice> choices = all.stream()
                .filter(Item.MultipleChoice.class::isInstance)
                .map(Item.MultipleChoice.class::cast)
                .toList();
        List<Integer> positions = new ArrayList<>(List.of(0, 0, 0, 0));
        choices.forEach(item -> positions.set(item.key(), positions.get(item.key()) + 1));
        return new Giveaways(
                choices.size(),
                mean(choices, item -> 1.0 / item.options().size()),
                mean(choices, item -> isExtreme(item, 1) ? 1 : 0),
                mean(choices, item -> isExtreme(item, -1) ? 1 : 0),
                List.copyOf(positions));
    }

    private static double mean(List<Item.MultipleChoice> items, ToDoubleFunction<Item.MultipleChoice> of) {
        return items.stream().mapToDouble(of).average().orElse(0);
    }

    private static boolean isExtreme(Item.MultipleChoice item, int sign) {
        return item.options().stream()
                .filter(option -> !option.text().equals(item.keyText()))
                .allMatch(option -> sign
                                * Integer.compare(
                                        item.keyText().length(), option.text().length())
                        > 0);
    }

    public static void main(String[] files) throws Exception {
        Generator generator = new Generator(new Analyser());
        List<Item> items = new ArrayList<>();
        for (String file : files) {
            Path path = Path.of(file);
            Article article = PlainReader.read(
                    path.getFileName().toString().replace(".txt", "").toLowerCase(Locale.ROOT), Files.readString(path));
            items.addAll(generator.generate(article, List.of(), Seeds.SEED).items());
        }
        System.out.println(of(items));
    }
}
