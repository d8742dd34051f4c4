package org.factloom.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.factloom.article.Slug;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.Problem;
import org.factloom.exchange.TopicFile;

/** The files of a tree of question sets, in the order of their names, and what is wrong with any of them. */
final class SetTree {

    /** The file of a set, and the topic in whose folder it lies. */
    record Entry(String topicSlug, String topicTitle, Path file) {}

    /** A topic, and its file, which may hold items across the sets beside it. */
    record TopicEntry(String slug, Path file) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<TopicEntry> topics = new ArrayList<>();
    private final Map<String, Path> names = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    private SetTree() {}

    static SetTree walk(Path root) {
        SetTree tree = new SetTree();
        tree.children(root).stream().filter(Files::isDirectory).forEach(tree::walkTopic);
        return tree;
    }

    private void walkTopic(Path folder) {
        List<Path> files = children(folder);
        files.stream()
                .filter(file -> file.toString().endsWith(".yml"))
                .forEach(file -> error(file, "is passed over: name it with the ending " + GroundedSet.ENDING));
        List<Path> sets = files.stream().filter(SetTree::isSet).toList();
        if (sets.isEmpty()) {
            return;
        }
        Path topicFile = folder.resolve(TopicFile.NAME);
        try {
            String title = TopicFile.title(topicFile);
            String slug = Slug.of(folder.getFileName().toString());
            sets.forEach(file -> add(new Entry(slug, title, file)));
            topics.add(new TopicEntry(slug, topicFile));
        } catch (MalformedSetException e) {
            e.problems().forEach(problem -> error(topicFile, problem));
        } catch (IOException e) {
            error(topicFile, "cannot be read: " + e);
        }
    }

    private void add(Entry entry) {
        String file = entry.file().getFileName().toString();
        Path other = names.putIfAbsent(file.substring(0, file.length() - GroundedSet.ENDING.length()), entry.file());
        if (other == null) {
            entries.add(entry);
        } else {
            error(entry.file(), "another set has this name, " + other + ": names must differ across topics");
        }
    }

    private static boolean isSet(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(GroundedSet.ENDING) && !name.equals(TopicFile.NAME);
    }

    private List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            error(folder, "cannot be read: " + e);
            return List.of();
        }
    }

    List<Entry> entries() {
        return entries;
    }

    List<TopicEntry> topics() {
        return topics;
    }

    /** Of all sets that have a file, those across articles included. */
    Set<String> names() {
        Set<String> all = new HashSet<>(names.keySet());
        topics.forEach(topic -> all.add(QuestionSets.nameAcross(topic.slug())));
        return all;
    }

    void error(Path file, String message) {
        error(file, new Problem(0, "", message));
    }

    /** "questions/iraq/al-ansar.yaml:12: items[3].key: …". */
    void error(Path file, Problem problem) {
        errors.add(file + ":" + (problem.line() > 0 ? "" : " ") + problem);
    }

    List<String> errors() {
        return errors;
    }
}
