package org.factloom.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factloom.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same articles and seed give the same items, whatever the number of threads and the order of files. */
class DeterminismTest {

    private static final List<String> SLUGS = List.of(Seeds.INSURGENCY, Seeds.ANSAR, Seeds.REVOLT);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void threadsAndOrderChangeNothing(int threads) throws Exception {
        List<Article> articles =
                new ArrayList<>(SLUGS.stream().map(Seeds::article).toList());
        Collections.rotate(articles, threads);
        Generator generator = new Generator(Seeds.analyser());
        Map<String, Future<Generation>> made = new TreeMap<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Article article : articles) {
                List<Article> siblings = articles.stream()
                        .filter(other -> !other.equals(article))
                        .toList();
                made.put(article.slug(), pool.submit(() -> generator.generate(article, siblings, Seeds.SEED)));
            }
        }
        for (String slug : SLUGS) {
            assertEquals(Seeds.generation(slug), made.get(slug).get());
        }
    }
}
