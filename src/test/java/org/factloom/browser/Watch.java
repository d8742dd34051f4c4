package org.factloom.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What no page may do: write errors to the console, throw, or ask another host for anything. */
public final class Watch {

    private final List<String> complaints = new ArrayList<>();

    private Watch() {}

    /** Watches all pages of {@code visitor}, which may talk to {@code home} only. */
    public static Watch over(BrowserContext visitor, URI home) {
        Watch watch = new Watch();
        visitor.onConsoleMessage(watch::console);
        visitor.onWebError(error -> watch.complaints.add("thrown: " + error.error()));
        visitor.onRequest(request -> watch.request(URI.create(request.url()), home));
        return watch;
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void request(URI asked, URI home) {
        boolean local = "data".equals(asked.getScheme()) || "blob".equals(asked.getScheme());
        if (!local && !home.getAuthority().equals(asked.getAuthority())) {
            complaints.add("request to " + asked);
        }
    }

    /** Fails when there was anything to complain of. */
    public void assertNothing() {
        assertEquals(List.of(), complaints);
    }
}
