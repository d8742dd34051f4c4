package org.factloom.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A set, its article and its pictures as one ZIP archive. */
public final class SetArchive {

    private static final int MOST_ENTRIES = 500;

    /** In bytes, of all entries together. */
    private static final int LARGEST = 64 * 1024 * 1024;

    /** How many times larger than the archive its contents may be; text shrinks to a tenth. */
    private static final int HIGHEST_RATIO = 100;

    /** In bytes; less is unpacked whatever the ratio. */
    private static final int SMALLEST_BOMB = 1024 * 1024;

    /** Of nothing but the year 1980, so that the same set gives the same archive. */
    private static final long NO_TIME = 315_532_800_000L;

    private SetArchive() {}

    /**
     * The same files always give the same archive.
     *
     * @param files what they hold, by name: asked for one after the other, when its turn comes
     */
    public static void write(Map<String, Supplier<byte[]>> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().get());
                zip.closeEntry();
            }
        }
    }

    /**
     * What it holds, by names without folders.
     *
     * @throws MalformedSetException when it is no archive, or unpacks to more than any set is
     */
    public static Map<String, byte[]> read(byte[] archive) throws MalformedSetException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw malformed("has more than " + MOST_ENTRIES + " files: import one set at a time");
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST
                            || unpacked > SMALLEST_BOMB && unpacked > (long) HIGHEST_RATIO * archive.length) {
                        throw malformed("unpacks to far more than any set is");
                    }
                    out.write(buffer, 0, read);
                }
                String name = entry.getName().replaceFirst("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
                if (!entry.isDirectory()
                        && !name.startsWith(".")
                        && !entry.getName().startsWith("__MACOSX/")) {
                    files.put(name, out.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // names that are no UTF-8 are an IllegalArgumentException
            throw malformed("is damaged or protected (" + e.getMessage() + "): save it again");
        }
        if (files.isEmpty()) {
            throw malformed("is no ZIP archive with files in it");
        }
        return files;
    }

    private static MalformedSetException malformed(String what) {
        return new MalformedSetException(List.of(new Problem(0, "", what)));
    }
}
