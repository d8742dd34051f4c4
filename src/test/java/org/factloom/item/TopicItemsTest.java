package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.article.MalformedArticleException;
import org.factloom.article.PlainReader;
import org.factloom.fact.Evidence;
import org.junit.jupiter.api.Test;

/** Items across the articles of a topic. */
class TopicItemsTest {

    private static final Generator GENERATOR = new Generator(Seeds.analyser());

    private static List<Item> across(List<Article> articles) {
        Set<String> asked = articles.stream()
                .flatMap(article -> GENERATOR
                        .generate(
                                article,
                                articles.stream()
                                        .filter(other -> !other.equals(article))
                                        .toList(),
                                Seeds.SEED)
                        .items()
                        .stream())
                .flatMap(item -> item.origin().facts().stream())
                .collect(Collectors.toSet());
        List<Item> items = GENERATOR.generateAcross(articles, asked, Seeds.SEED).items();
        List<Article> turned = articles.reversed();
        assertEquals(items, GENERATOR.generateAcross(turned, asked, Seeds.SEED).items(), "the order of files matters");
        return items;
    }

    private static Article person(String name, String born, String place, String more) {
        try {
            return PlainReader.read(
                    name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), """
                    = %1$s =

                    Infobox
                    - Name: %1$s
                    - Birth date: %2$s
                    - Birth place: %3$s
                    - Occupation: Painter

                    %1$s (born %2$s) is a painter. %4$s
                    """.formatted(name, born, place, more));
        } catch (MalformedArticleException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static final Article BROD = person("Ana Brod", "3 May 1901", "Sliven", "");
    private static final Article LUND = person("Ivo Lund", "7 June 1911", "Bodmin", "");
    private static final Article SAND = person("Mira Sand", "9 July 1921", "Waterbury", "");
    private static final Article HOLM = person("Olga Holm", "1 August 1931", "Toronto", "");

    private static <T extends Item> List<T> of(Class<T> form, List<Item> items) {
        return items.stream().filter(form::isInstance).map(form::cast).toList();
    }

    @Test
    void theShippedArticlesShareTimelines() {
        List<Article> articles = Stream.of(Seeds.REVOLT, Seeds.ANSAR, Seeds.INSURGENCY)
                .map(Seeds::article)
                .toList();
        Map<String, String> texts = new TreeMap<>();
        articles.forEach(article -> texts.put(article.slug(), article.text()));
        List<Item.Ordering> timelines = of(Item.Ordering.class, across(articles));
        assertTrue(!timelines.isEmpty() && timelines.getFirst().events().size() > 3, timelines.toString());
        Set<String> events = timelines.stream()
                .flatMap(timeline -> timeline.origin().facts().stream())
                .collect(Collectors.toSet());
        assertEquals(
                timelines.stream()
                        .mapToInt(timeline -> timeline.events().size())
                        .sum(),
                events.size(),
                "no event twice");
        for (Item.Ordering timeline : timelines) {
            List<Evidence> evidence = timeline.origin().evidence();
            assertTrue(evidence.stream().map(Evidence::article).distinct().count() >= 2);
            evidence.forEach(words -> assertEquals(words.text(), words.span().of(texts.get(words.article()))));
        }
        assertEquals(List.of(), of(Item.Matching.class, across(articles)), "three articles are too few");
    }

    @Test
    void fourPeopleAreMatchedWithTheirPlacesOfBirth() {
        List<Item.Matching> matchings = of(Item.Matching.class, across(List.of(BROD, LUND, SAND, HOLM)));
        assertTrue(
                matchings.stream()
                        .anyMatch(matching -> matching.stem().equals("Match each person with the place of birth.")
                                && matching.pairs()
                                        .equals(List.of(
                                                new Item.Pair("Ana Brod", "Sliven"),
                                                new Item.Pair("Ivo Lund", "Bodmin"),
                                                new Item.Pair("Mira Sand", "Waterbury"),
                                                new Item.Pair("Olga Holm", "Toronto")))),
                matchings.toString());
    }

    @Test
    void aPlaceThatTwoShareIsInNoMatching() {
        Article twin = person("Olga Holm", "1 August 1931", "Sliven", "");
        assertTrue(of(Item.Matching.class, across(List.of(BROD, LUND, SAND, twin))).stream()
                .noneMatch(matching -> matching.stem().contains("place of birth")));
    }

    @Test
    void ofThreePeopleOneIsAskedFor() {
        List<Item.MultipleChoice> choices = of(Item.MultipleChoice.class, across(List.of(BROD, LUND, SAND)));
        Item.MultipleChoice first = choices.getFirst();
        assertEquals("Which of these people was born in Sliven?", first.stem());
        assertEquals("Ana Brod", first.keyText());
        assertEquals(
                Set.of("Ana Brod", "Ivo Lund", "Mira Sand"),
                first.options().stream().map(Item.Option::text).collect(Collectors.toSet()));
        first.options().stream()
                .filter(option -> !option.text().equals("Ana Brod"))
                .forEach(option -> assertTrue(option.why() != null
                        && !option.why().article().isEmpty()
                        && !option.why().article().equals("ana-brod")));
    }

    @Test
    void whatAnotherArticleNamesIsNotAskedFor() {
        Article travelled = person("Mira Sand", "9 July 1921", "Waterbury", "She spent her youth in Sliven.");
        assertTrue(of(Item.MultipleChoice.class, across(List.of(BROD, LUND, travelled))).stream()
                .noneMatch(choice -> choice.stem().contains("Sliven")));
    }

    @Test
    void onlyFactsThatTheirOwnArticleAsksAreAsked() {
        assertEquals(
                List.of(),
                GENERATOR
                        .generateAcross(List.of(BROD, LUND, SAND, HOLM), Collections.emptySet(), Seeds.SEED)
                        .items());
    }

    @Test
    void eventsNameWhomTheyAreAbout() {
        List<String> events = across(List.of(BROD, LUND, SAND)).stream()
                .filter(Item.Ordering.class::isInstance)
                .flatMap(item -> ((Item.Ordering) item).events().stream())
                .map(Item.Event::text)
                .toList();
        assertEquals(List.of("Ana Brod was born", "Ivo Lund was born", "Mira Sand was born"), events);
    }
}
