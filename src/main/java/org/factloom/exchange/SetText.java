package org.factloom.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factloom.article.ArticleFile;
import org.factloom.article.MalformedArticleException;

/** The text of a YAML file, which must be UTF-8 and of a size that people can review. */
final class SetText {

    /** In bytes. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private SetText() {}

    static String read(Path file) throws IOException, MalformedSetException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST);
            if (in.read() >= 0) {
                throw malformed(0, "the file is longer than " + LONGEST / (1024 * 1024) + " MB: split the set");
            }
            return ArticleFile.text(bytes);
        } catch (MalformedArticleException e) {
            throw malformed(e.line(), String.valueOf(e.getMessage()));
        }
    }

    private static MalformedSetException malformed(int line, String message) {
        return new MalformedSetException(List.of(new Problem(line, "", message)));
    }
}
