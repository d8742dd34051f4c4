package org.factloom.account;

import java.util.concurrent.atomic.AtomicInteger;

/** Names that no other test of this run uses. */
public final class Names {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Names() {}

    public static String next(String stem) {
        return stem + " " + LAST.incrementAndGet();
    }
}
