package org.factloom.item;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets the entry that was longest unused once it holds more than {@code most}. */
final class Remembered<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    Remembered(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
