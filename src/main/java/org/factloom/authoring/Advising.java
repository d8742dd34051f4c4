package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.factloom.item.Item;

/** What the generator's gates say of an item that a person writes: advice, which stops nothing. */
@ApplicationScoped
class Advising {

    /** At a time: reading an article takes seconds of a processor that students need, too. */
    private static final int MOST = 1;

    private final Semaphore places = new Semaphore(MOST);
    private final Editing editing;
    private final Generators generators;

    Advising(Editing editing, Generators generators) {
        this.editing = editing;
        this.generators = generators;
    }

    /**
     * What was found.
     *
     * @param unreadable whether there is no item yet to speak of
     * @param busy whether the generator reads something else at the moment
     * @param gates the names of those that the item does not pass
     */
    record Advice(boolean unreadable, boolean busy, List<String> gates) {}

    Advice of(String slug, Editing.Sent sent) {
        Editing.Written written = editing.read(slug, sent);
        Item item = written.item();
        if (item == null) {
            return new Advice(true, false, List.of());
        }
        if (!places.tryAcquire()) {
            return new Advice(false, true, List.of());
        }
        try {
            return new Advice(false, false, generators.generator().advice(written.article(), item));
        } finally {
            places.release();
        }
    }
}
