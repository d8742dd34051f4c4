package org.factloom.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Articles as files of any {@link SourceForm}. Reads no more of a file than {@link #LONGEST}, whatever it is. */
public final class ArticleFile {

    /** In bytes. */
    public static final int LONGEST = 10 * 1024 * 1024;

    private ArticleFile() {}

    /** Reads an article whose slug is its file's name without the ending, and its title too where it tells none. */
    public static Article read(Path file) throws IOException, MalformedArticleException {
        return read(file.getFileName().toString(), bytes(file), null);
    }

    /**
     * Reads what a file of this name would hold.
     *
     * @param charset the encoding of a page where it is known from elsewhere; the page's own word otherwise
     */
    public static Article read(String name, byte[] bytes, @Nullable Charset charset) throws MalformedArticleException {
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        String slug = Slug.of(base);
        String title = base.replace('_', ' ').strip();
        return switch (SourceForm.of(name)) {
            case PLAIN -> plain(slug, title, text(bytes));
            case HTML -> HtmlReader.read(slug, title, bytes, charset);
            case MARKDOWN -> MarkdownReader.read(slug, title, text(bytes));
            case DOCX -> DocxReader.read(slug, title, bytes);
            case EPUB -> EpubReader.read(slug, title, bytes);
            case PDF -> PdfReader.read(slug, title, bytes);
            case WIKITEXT -> WikitextReader.read(slug, title, text(bytes));
        };
    }

    /** What begins with a heading is meant to be in the plain form; what is in no form at all is read too. */
    private static Article plain(String slug, String title, String text) throws MalformedArticleException {
        String beginning = text.substring(0, Math.min(text.length(), 1000))
                .replace("\uFEFF", "")
                .strip();
        return beginning.isEmpty() || beginning.startsWith("=")
                ? PlainReader.read(slug, text)
                : TextReader.read(slug, title, text);
    }

    private static byte[] bytes(Path file) throws IOException, MalformedArticleException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST);
            if (in.read() < 0) {
                return bytes;
            }
            throw tooLong(bytes);
        }
    }

    private static MalformedArticleException tooLong(byte[] beginning) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < beginning.length; i++) {
            if (beginning[i] == '\n') {
                line++;
                start = i + 1;
            } else if (i - start > 4 * PlainReader.LONGEST_LINE) {
                return PlainReader.lineTooLong(line);
            }
        }
        return new MalformedArticleException(
                line, "the file is longer than %d MB: split the article".formatted(LONGEST / (1024 * 1024)));
    }

    /** The text of {@code bytes}, which must be UTF-8 (or UTF-16 that says so) without control characters other than line ends and tabs. */
    public static String text(byte[] bytes) throws MalformedArticleException {
        if (bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return controlled(new String(bytes, StandardCharsets.UTF_16));
        }
        if (isPicture(bytes)) {
            throw new MalformedArticleException(1, "a picture, not a text: give an article as plain text");
        }
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                throw new MalformedArticleException(
                        lineAt(bytes, i), "not a text file (byte 0x%02x): give an article as plain text".formatted(b));
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new MalformedArticleException(
                    lineAt(bytes, in.position()),
                    "not UTF-8 (byte 0x%02x): save the file as UTF-8".formatted(bytes[in.position()]));
        }
        return out.flip().toString();
    }

    /** Whether it begins as PNG, JPEG, GIF and WebP files do. */
    private static boolean isPicture(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u0089PNG\r\n")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8")
                || start.startsWith("RIFF") && start.endsWith("WEBP");
    }

    private static String controlled(String text) throws MalformedArticleException {
        if (text.chars().anyMatch(c -> c < ' ' && "\n\r\t\f".indexOf(c) < 0)) {
            throw new MalformedArticleException(1, "not a text file: give an article as plain text");
        }
        return text;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
