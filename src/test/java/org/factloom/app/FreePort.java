package org.factloom.app;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that tests start. They lie below those that the system lends to connections (from 32768 on, on Linux): a port
 * that it lent and took back can be lent again, to any connection of the application itself, before the server listens on it.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int LAST = 32_000;

    /** Begins elsewhere in every process, so that two of them seldom try the same. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(FIRST + (int) (ProcessHandle.current().pid() * 37 % (LAST - FIRST)));

    private FreePort() {}

    /** A port that nothing listens on, another one at every call. */
    public static int next() throws IOException {
        while (true) {
            int port = NEXT.getAndUpdate(tried -> tried < LAST ? tried + 1 : FIRST);
            try (ServerSocket _ = new ServerSocket(port)) {
                return port;
            } catch (BindException e) {
                // somebody listens there: the next one
            }
        }
    }
}
