package org.factloom.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.fact.Fact;
import org.factloom.language.Analyser;

/** The three articles that ship with the product, and what is made of them; analysed once for all tests. */
public final class Seeds {

    public static final Path FOLDER = Path.of("questions", "iraq-1958-1990");
    public static final String INSURGENCY = "1968-communist-insurgency-in-iraq";
    public static final String ANSAR = "al-ansar-iraq";
    public static final String REVOLT = "ar-rashid-revolt";
    public static final long SEED = 1;

    private static final Analyser ANALYSER = new Analyser();
    private static final Map<String, Generation> MADE = new TreeMap<>();
    private static final List<Item> ACROSS = new ArrayList<>();

    private Seeds() {}

    public static Analyser analyser() {
        return ANALYSER;
    }

    public static Article article(String slug) {
        try {
            return PlainReader.read(slug, Files.readString(FOLDER.resolve(slug + ".txt")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    public static Article plain(String text) {
        try {
            return PlainReader.read("made-up", text);
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** What is made of a seed article beside its two siblings, as it ships. */
    public static synchronized Generation generation(String slug) {
        if (MADE.isEmpty()) {
            Generator generator = new Generator(ANALYSER);
            for (String each : List.of(INSURGENCY, ANSAR, REVOLT)) {
                List<Article> siblings = Stream.of(INSURGENCY, ANSAR, REVOLT)
                        .filter(other -> !other.equals(each))
                        .map(Seeds::article)
                        .toList();
                MADE.put(each, generator.generate(article(each), siblings, SEED));
            }
        }
        return MADE.get(slug);
    }

    /** What is made across the three, as it ships. */
    public static synchronized List<Item> itemsAcross() {
        if (ACROSS.isEmpty()) {
            Set<String> asked = generations().stream()
                    .flatMap(generation -> generation.items().stream())
                    .flatMap(item -> item.origin().facts().stream())
                    .collect(Collectors.toSet());
            List<Article> articles =
                    Stream.of(INSURGENCY, ANSAR, REVOLT).map(Seeds::article).toList();
            ACROSS.addAll(new Generator(ANALYSER)
                    .generateAcross(articles, asked, SEED)
                    .items());
        }
        return List.copyOf(ACROSS);
    }

    /** Every item that ships: of the sets and across them. */
    static Stream<Item> items() {
        return Stream.concat(Stream.of(INSURGENCY, ANSAR, REVOLT).flatMap(Seeds::items), itemsAcross().stream());
    }

    public static List<Generation> generations() {
        return Stream.of(INSURGENCY, ANSAR, REVOLT).map(Seeds::generation).toList();
    }

    static Stream<Item> items(String slug) {
        return generation(slug).items().stream();
    }

    static Stream<Fact> facts(String slug) {
        return generation(slug).facts().stream();
    }

    /** Everything that a learner reads of an item: stem, options, events, key. */
    static String shown(Item item) {
        return item.stem() + " | "
                + switch (item) {
                    case Item.OneOf _, Item.MultipleResponse _, Item.Matching _ -> String.join(" | ", options(item));
                    case Item.TrueFalse statement -> statement.correction();
                    case Item.Typed typed -> typed.answer().key();
                    case Item.Cloze cloze -> cloze.answer().key();
                    case Item.Ordering ordering -> ordering.events().toString();
                    case Item.SelfRated card -> card.back();
                    case Item.Numeric numeric -> numeric.keyText() + " " + numeric.unit();
                    case Item.Recall recall -> String.join(" | ", recall.keyTexts());
                };
    }

    /** The texts of the options of an item, or its pairs; none of a form without any. */
    static List<String> options(Item item) {
        return switch (item) {
            case Item.OneOf choice ->
                choice.options().stream().map(Item.Option::text).toList();
            case Item.MultipleResponse several ->
                several.options().stream().map(Item.Option::text).toList();
            case Item.Matching matching ->
                matching.pairs().stream()
                        .map(pair -> pair.left() + " = " + pair.right())
                        .toList();
            default -> List.of();
        };
    }
}
