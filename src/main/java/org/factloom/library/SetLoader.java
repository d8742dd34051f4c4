package org.factloom.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.factloom.exchange.GroundedSet;
import org.factloom.exchange.MalformedSetException;
import org.factloom.exchange.RevisionText;
import org.factloom.exchange.TopicFile;
import org.factloom.item.Item;
import org.factloom.item.Revision;
import org.jboss.logging.Logger;

/**
 * Loads a tree of topics, articles and question sets into the library. Each set is loaded whole or not at all, in a transaction of its
 * own, and a set whose file has not changed is left alone. A set whose file is gone stays as it is, so that a folder that is
 * not there today takes nothing away from anybody.
 */
@ApplicationScoped
public class SetLoader {

    private static final Logger LOG = Logger.getLogger(SetLoader.class);

    private final SetShelf shelf;
    private final Pictures pictures;

    SetLoader(SetShelf shelf, Pictures pictures) {
        this.shelf = shelf;
        this.pictures = pictures;
    }

    /** Loads what has changed, and logs what is wrong with file, line and path. */
    public LoadReport load(Path root) {
        SetTree tree = SetTree.walk(root);
        Map<SetTree.Entry, GroundedSet> read = new LinkedHashMap<>();
        Map<String, Path> articles = new HashMap<>();
        for (SetTree.Entry entry : tree.entries()) {
            try {
                GroundedSet set = GroundedSet.read(entry.file());
                set = set.with(pictured(entry.file(), set.set().items()));
                Path article = entry.file().resolveSibling(set.set().article().file());
                Path other = articles.putIfAbsent(set.article().slug(), article);
                if (other == null || other.equals(article)) {
                    read.put(entry, set);
                } else {
                    tree.error(
                            entry.file(), "its article has the name of " + other + ": names must differ across topics");
                }
            } catch (MalformedSetException e) {
                e.problems().forEach(problem -> tree.error(entry.file(), problem));
            } catch (IOException e) {
                tree.error(entry.file(), "cannot be read: " + e);
            }
        }
        int changed = store(read, tree);
        int topics = 0;
        for (SetTree.TopicEntry topic : tree.topics()) {
            topics += storeAcross(topic, read, tree) ? 1 : 0;
        }
        tree.errors().forEach(LOG::error);
        LOG.infof(
                "%d question sets in %s, %d of them new or changed; topics new or changed: %d",
                read.size(), root, changed, topics);
        return new LoadReport(read.size(), changed, topics, tree.errors());
    }

    /** With its pictures stored: those that no set shows in the end are forgotten again. */
    private List<Item> pictured(Path file, List<Item> items) throws IOException, MalformedSetException {
        PicturedItems pictured =
                PicturedItems.of(items, PicturedItems.beside(file), pictures.known(Pictures.names(items)));
        QuarkusTransaction.requiringNew().run(() -> pictures.keep(pictured.pictures()));
        return pictured.items();
    }

    /** The items across the articles of a topic, once its sets are stored. */
    private boolean storeAcross(SetTree.TopicEntry topic, Map<SetTree.Entry, GroundedSet> sets, SetTree tree) {
        List<GroundedSet> beside = sets.entrySet().stream()
                .filter(set ->
                        set.getKey().file().resolveSibling(TopicFile.NAME).equals(topic.file()))
                .map(Map.Entry::getValue)
                .toList();
        try {
            TopicFile read = TopicFile.read(topic.file(), beside);
            TopicFile file = new TopicFile(read.title(), pictured(topic.file(), read.items()));
            return stored(topic.file(), tree, names -> shelf.put(topic.slug(), file, names));
        } catch (IdTakenException e) {
            tree.error(topic.file(), String.valueOf(e.getMessage()));
        } catch (MalformedSetException e) {
            e.problems().forEach(problem -> tree.error(topic.file(), problem));
        } catch (IOException e) {
            tree.error(topic.file(), "cannot be read: " + e);
        }
        return false;
    }

    /** In two rounds: an item that moved from one set to another is free only once both were seen. */
    private int store(Map<SetTree.Entry, GroundedSet> sets, SetTree tree) {
        int changed = 0;
        Map<SetTree.Entry, GroundedSet> again = new LinkedHashMap<>();
        for (Map.Entry<SetTree.Entry, GroundedSet> set : sets.entrySet()) {
            try {
                changed += put(set.getKey(), set.getValue(), tree) ? 1 : 0;
            } catch (IdTakenException e) {
                again.put(set.getKey(), set.getValue());
            }
        }
        for (Map.Entry<SetTree.Entry, GroundedSet> set : again.entrySet()) {
            try {
                changed += put(set.getKey(), set.getValue(), tree) ? 1 : 0;
            } catch (IdTakenException e) {
                tree.error(set.getKey().file(), String.valueOf(e.getMessage()));
            }
        }
        return changed;
    }

    private boolean put(SetTree.Entry entry, GroundedSet set, SetTree tree) {
        return stored(entry.file(), tree, names -> shelf.put(entry.topicSlug(), entry.topicTitle(), set, names));
    }

    /** Stores in a transaction of its own, and logs what that means for the facts and items that were there. */
    private static boolean stored(Path file, SetTree tree, Function<Set<String>, Optional<Revision>> storing) {
        Set<String> names = tree.names();
        try {
            Optional<Revision> revision = QuarkusTransaction.requiringNew().call(() -> storing.apply(names));
            revision.ifPresent(changes -> LOG.infof("%s: %s", file, RevisionText.counts(changes)));
            return revision.isPresent();
        } catch (IdTakenException e) {
            throw e;
        } catch (RuntimeException e) {
            // whatever the database says of one set must not keep the others out
            LOG.errorf(e, "%s could not be stored", file);
            tree.error(file, "could not be stored: " + e);
            return false;
        }
    }
}
