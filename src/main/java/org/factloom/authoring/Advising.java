package org.factloom.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.factloom.item.Item;
import org.factloom.web.LightMarkdown;

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
     * @param gates the names of those that the item does not pass, and "markdown" where a text is shown with its marks
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
            List<String> gates = generators.generator().advice(written.article(), item);
            Stream<String> marked = marked(sent.fields()) ? Stream.of("markdown") : Stream.empty();
            return new Advice(
                    false, false, Stream.concat(marked, gates.stream()).toList());
        } finally {
            places.release();
        }
    }

    private static boolean marked(ItemFields fields) {
        Stream<String> rows = fields.rows().stream().flatMap(row -> Stream.of(row.text(), row.second()));
        return Stream.concat(Stream.of(fields.stem(), fields.key(), fields.correction()), rows)
                .anyMatch(LightMarkdown::marked);
    }
}
