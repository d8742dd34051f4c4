package org.factloom.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The texts of a ZIP archive, unpacked in memory up to a limit, whatever the archive says of itself. Images and the like are passed over. */
final class Archive {

    private static final int MOST_ENTRIES = 5_000;

    /** In bytes, of all entries together. */
    private static final long LARGEST = 64 * 1024 * 1024;

    /** How many times larger than the archive its contents may be; XML shrinks to a twentieth. */
    private static final long HIGHEST_RATIO = 100;

    /** In bytes; less is unpacked whatever the ratio. */
    private static final long SMALLEST_BOMB = 1024 * 1024;

    private static final String TEXTS = ".*\\.(xml|rels|opf|ncx|xhtml|html|htm)";

    private final Map<String, byte[]> texts = new HashMap<>();
    private final String what;
    private long unpacked;

    private Archive(String what) {
        this.what = what;
    }

    /** @param what "the document", for messages */
    static Archive of(byte[] bytes, String what) throws MalformedArticleException {
        Archive archive = new Archive(what);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.unpack(in, bytes.length);
        } catch (IOException | IllegalArgumentException e) {
            // Names that are no UTF-8 are an IllegalArgumentException.
            throw new MalformedArticleException(
                    1, what + " is damaged or protected (" + e.getMessage() + "): save it again");
        }
        if (archive.texts.isEmpty()) {
            throw new MalformedArticleException(1, what + " is damaged: it is no ZIP archive with texts in it");
        }
        return archive;
    }

    private void unpack(ZipInputStream in, int packed) throws IOException, MalformedArticleException {
        byte[] buffer = new byte[64 * 1024];
        int entries = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new MalformedArticleException(
                        1, "%s has more than %,d parts: it is refused".formatted(what, MOST_ENTRIES));
            }
            boolean text = entry.getName().toLowerCase(Locale.ROOT).matches(TEXTS);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > LARGEST || unpacked > SMALLEST_BOMB && unpacked > HIGHEST_RATIO * packed) {
                    throw new MalformedArticleException(
                            1,
                            what
                                    + " unpacks to far more than its size: it is refused, because it could fill the memory");
                }
                if (text) {
                    out.write(buffer, 0, read);
                }
            }
            if (text) {
                texts.putIfAbsent(entry.getName(), out.toByteArray());
            }
        }
    }

    /** What the entry of this name holds; null where there is none. */
    byte @Nullable [] find(String name) {
        return texts.get(name);
    }

    byte[] get(String name) throws MalformedArticleException {
        byte[] text = texts.get(name);
        if (text == null) {
            throw new MalformedArticleException(1, what + " is damaged: it has no " + name);
        }
        return text;
    }
}
