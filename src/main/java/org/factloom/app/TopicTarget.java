package org.factloom.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factloom.app.GenerateOptions.Format;
import org.factloom.article.Article;
import org.factloom.exchange.GenerationJson;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.TopicFile;
import org.factloom.fact.Fact;
import org.factloom.item.Generation;
import org.factloom.item.Generator;
import org.factloom.item.TopicItems;

/**
 * The file of the items across the articles of one topic.
 *
 * @param folder where it lies, beside the sets
 * @param made what was made of each article
 */
record TopicTarget(Path folder, Format format, Map<Article, Generation> made) {

    Path file() {
        return format == Format.YAML ? yaml() : folder.resolve("topic.json");
    }

    private Path yaml() {
        return folder.resolve(TopicFile.NAME);
    }

    /** As its file names it; a new topic gets the name of its folder, for a person to better. */
    String title() throws IOException, MalformedSetException {
        return Files.exists(yaml())
                ? TopicFile.title(yaml())
                : String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    TopicItems generate(Generator generator, long seed) {
        Set<String> asked = made.values().stream()
                .flatMap(generation -> generation.items().stream())
                .flatMap(item -> item.origin().facts().stream())
                .collect(Collectors.toSet());
        return generator.generateAcross(List.copyOf(made.keySet()), asked, seed);
    }

    String text(TopicItems items) throws IOException, MalformedSetException {
        if (format == Format.JSON) {
            return GenerationJson.write(title(), items) + "\n";
        }
        TopicFile before =
                Files.exists(yaml()) ? TopicFile.handWritten(yaml(), facts()) : new TopicFile(title(), List.of());
        return before.regenerated(made.keySet(), items.items()).write();
    }

    private Stream<Fact> facts() {
        return made.entrySet().stream().flatMap(entry -> entry.getValue().facts().stream()
                .map(fact -> fact.of(entry.getKey().slug())));
    }
}
