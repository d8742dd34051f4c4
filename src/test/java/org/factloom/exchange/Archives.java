package org.factloom.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Archives of sets in memory. */
public final class Archives {

    private Archives() {}

    public static byte[] of(Map<String, byte[]> files) throws IOException {
        Map<String, Supplier<byte[]>> held = new LinkedHashMap<>();
        files.forEach((name, bytes) -> held.put(name, () -> bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetArchive.write(held, out);
        return out.toByteArray();
    }
}
