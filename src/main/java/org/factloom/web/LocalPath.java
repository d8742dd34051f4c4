package org.factloom.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path and query on this host: where to go back to after signing in.
 *
 * @param value "/progress", "/search?q=ansar"; never "//elsewhere"
 */
public record LocalPath(String value) {

    private static final Pattern LOCAL = Pattern.compile("/(?:(?!/)(?:[A-Za-z0-9/?&=._~+-]|%[0-9A-Fa-f]{2}){1,500})?");

    public static final LocalPath HOME = new LocalPath("/");

    public LocalPath {
        if (!LOCAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a local path: " + value);
        }
    }

    /** What is not a local path becomes the home page. */
    public static LocalPath of(@Nullable String requested) {
        return requested != null && LOCAL.matcher(requested).matches() ? new LocalPath(requested) : HOME;
    }

    public boolean isHome() {
        return equals(HOME);
    }

    /** As the value of a query parameter. */
    public String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public URI uri() {
        return URI.create(value);
    }
}
