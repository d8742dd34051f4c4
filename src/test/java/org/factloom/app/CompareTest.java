package org.factloom.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factloom.item.Generator;
import org.factloom.item.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static final Path OLD = Path.of("questions/iraq-1958-1990/ar-rashid-revolt.txt");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void whatARevisionChangesIsSaidFactByFact() throws Exception {
        Path revised = Files.writeString(
                folder.resolve("revised.txt"),
                Files.readString(OLD)
                        .replace("Corporal Hasan Sari", "Hasan Sari")
                        .replace("==Background==", "==Before=="));
        assertEquals(0, run("compare", OLD.toString(), revised.toString()));
        String text = out.toString(UTF_8);
        assertTrue(text.contains("  Hasan Sari, rank: corporal\n"), text);
        assertTrue(text.contains(" 0 changed, 1 gone, 0 new; items: "), text);
        out.reset();
        assertEquals(0, run("compare", OLD.toString(), revised.toString(), "--format", "json"));
        assertTrue(out.toString(UTF_8).startsWith("{\"facts\":[{\"change\":\"kept\",\"before\":{\"id\":\"f"), text);
        assertEquals("", err.toString(UTF_8));
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertEquals(2, run("compare", OLD.toString()));
        assertTrue(err.toString(UTF_8).startsWith("compare takes two articles, the old and the new one\n"));
        err.reset();
        assertEquals(2, run("compare", OLD.toString(), OLD.toString(), "--format", "xml"));
        assertTrue(err.toString(UTF_8).startsWith("--format is text or json, not xml\n"));
        err.reset();
        assertEquals(
                2, run("compare", OLD.toString(), folder.resolve("none.txt").toString()));
        assertEquals(folder.resolve("none.txt") + ":1: cannot be read: there is no such file\n", err.toString(UTF_8));
    }

    private int run(String... arguments) {
        return new CommandLine(
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        () -> new Generator(Seeds.analyser()),
                        org.factloom.library.PublicWeb::new)
                .run(arguments);
    }
}
