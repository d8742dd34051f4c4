package org.factloom.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.factloom.access.AccessFixture;

/** An article with everything that a page must show harmlessly, and its set, loaded from files. */
@ApplicationScoped
public class Rivers implements AccessFixture {

    public static final String SLUG = "tarn-rising";

    static final String TOPIC = "zz-rivers";

    static final Path FOLDER = Path.of("src/test/resources/questions");

    @Inject
    SetLoader loader;

    /** Loads it; a second call changes nothing. */
    public LoadReport load() {
        return loader.load(FOLDER);
    }

    @Override
    public Map<String, Function<UUID, String>> placeholders() {
        return Map.of("rising", _ -> loaded(SLUG), "rivers", _ -> loaded(TOPIC));
    }

    private String loaded(String name) {
        load();
        return name;
    }
}
