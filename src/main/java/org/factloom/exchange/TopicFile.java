package org.factloom.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.factloom.article.Article;
import org.factloom.fact.Fact;
import org.factloom.item.Item;

/**
 * The {@code topic.yaml} of a folder of articles.
 *
 * @param title the topic's name
 * @param items across its articles: they ask facts that the sets beside it state, and their evidence names its article
 */
public record TopicFile(String title, List<Item> items) {

    /** How the file is named. */
    public static final String NAME = "topic.yaml";

    public TopicFile {
        items = List.copyOf(items);
    }

    /**
     * Reads the title alone, whatever is wrong with the items.
     *
     * @throws MalformedSetException also where there is no such file
     */
    public static String title(Path file) throws IOException, MalformedSetException {
        Cursor root = root(file);
        String title = root.problems().count() == 0 ? root.text("title") : "";
        check(root);
        return title;
    }

    /**
     * Reads all of it.
     *
     * @param sets those beside it that are in good order
     * @throws MalformedSetException also where an item asks a fact that none of the sets states, or where its article does not
     *     say what its evidence says
     */
    public static TopicFile read(Path file, Collection<GroundedSet> sets) throws IOException, MalformedSetException {
        Cursor root = root(file);
        Map<String, Article> articles = new LinkedHashMap<>();
        sets.forEach(set -> articles.put(set.article().slug(), set.article()));
        new Grounding(articles).evidenceWithin(root.at("items"));
        Stream<Fact> facts = sets.stream().flatMap(set -> set.set().facts().stream()
                .map(fact -> fact.of(set.article().slug())));
        return read(file, root, root.each("items"), facts);
    }

    /**
     * Reads what people wrote, and what stays therefore when the rest is made anew: the title and the hand-written items.
     *
     * @param facts those that may be asked, their evidence named as that of its article
     */
    public static TopicFile handWritten(Path file, Stream<Fact> facts) throws IOException, MalformedSetException {
        Cursor root = root(file);
        List<Cursor> items =
                root.each("items").stream().filter(item -> !item.has("rule")).toList();
        return read(file, root, items, facts);
    }

    private static TopicFile read(Path file, Cursor root, List<Cursor> items, Stream<Fact> facts)
            throws MalformedSetException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        String folder = parent == null ? "" : String.valueOf(parent.getFileName());
        TopicFile topic = new TopicFile(root.text("title"), QuestionSetReader.itemsAcross(folder, items, facts));
        check(root);
        return topic;
    }

    private static Cursor root(Path file) throws IOException, MalformedSetException {
        try {
            Cursor root = YamlText.read(SetText.read(file));
            if (root.problems().count() == 0) {
                root.only(List.of("title", "items"));
            }
            return root;
        } catch (NoSuchFileException e) {
            throw new MalformedSetException(
                    List.of(new Problem(0, "", "is missing: write the topic's name into it, 'title: …'")));
        }
    }

    private static void check(Cursor root) throws MalformedSetException {
        if (root.problems().count() > 0) {
            throw new MalformedSetException(root.problems().all());
        }
    }

    /**
     * The file made anew of its articles: the title and the hand-written items stay, in the place of a generated one with the
     * same id and otherwise at the end; their evidence follows its words.
     */
    public TopicFile regenerated(Collection<Article> articles, List<Item> generated) {
        Map<String, Article> bySlug = new LinkedHashMap<>();
        articles.forEach(article -> bySlug.put(article.slug(), article));
        Moved moved = new Moved(bySlug);
        Map<String, Item> kept = new LinkedHashMap<>();
        items.stream().filter(HandWritten::is).map(moved::item).forEach(item -> kept.put(item.id(), item));
        List<Item> all = new ArrayList<>();
        for (Item item : generated) {
            all.add(Optional.ofNullable(kept.remove(item.id())).orElse(item));
        }
        all.addAll(kept.values());
        return new TopicFile(title, all);
    }

    /** The text of the file, ending with a line break. The same topic always gives the same text. */
    public String write() {
        ObjectNode root = Tree.mapping();
        root.put("title", title);
        if (!items.isEmpty()) {
            ArrayNode list = root.putArray("items");
            items.forEach(item -> list.add(ItemShape.write(item)));
        }
        return QuestionSetWriter.spaced(root);
    }
}
