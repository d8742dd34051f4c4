package org.factloom.exchange;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The {@code topic.yaml} of a folder of articles. */
public record TopicFile(String title) {

    /** How the file is named. */
    public static final String NAME = "topic.yaml";

    /**
     * Reads it.
     *
     * @throws MalformedSetException also where there is none
     */
    public static TopicFile read(Path file) throws IOException, MalformedSetException {
        Cursor root;
        try {
            root = YamlText.read(SetText.read(file));
        } catch (NoSuchFileException e) {
            throw new MalformedSetException(
                    List.of(new Problem(0, "", "is missing: write the topic's name into it, 'title: …'")));
        }
        if (root.problems().count() == 0) {
            root.only(List.of("title"));
        }
        String title = root.problems().count() == 0 ? root.text("title") : "";
        if (root.problems().count() > 0) {
            throw new MalformedSetException(root.problems().all());
        }
        return new TopicFile(title);
    }
}
