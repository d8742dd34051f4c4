package org.factloom.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.factloom.item.Form;
import org.factloom.library.SetLoader;

/** The article and set in {@code practice/}: an item of six forms over eight facts, with a script tag in an option. */
@ApplicationScoped
public class HarbourRevolt {

    public static final String TOPIC = "harbours";
    public static final String SLUG = "harbour-revolt";

    /** The forms of its items. */
    static final List<Form> FORMS =
            List.of(Form.MULTIPLE_CHOICE, Form.TRUE_FALSE, Form.TYPED, Form.CLOZE, Form.ORDERING, Form.CARD);

    @Inject
    SetLoader loader;

    /** Stores it; a second call changes nothing. */
    public void load() {
        assertEquals(
                List.of(), loader.load(Path.of("src/test/resources/practice")).errors());
    }
}
