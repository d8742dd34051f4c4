package org.factloom.library;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * Fetches pages from public addresses of the web, and from no other: every address that a host has is checked, the connection goes to the address
 * that was checked, and so it is again for every redirect.
 */
public final class PublicWeb implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final HttpClient client;
    private final Predicate<InetAddress> allowed;
    private final Duration longest;

    public PublicWeb() {
        this(PublicAddresses::contains, LONGEST);
    }

    /**
     * A web of other addresses.
     *
     * @param allowed which of them may be connected to
     * @param longest how long a page may take with all its redirects
     */
    public PublicWeb(Predicate<InetAddress> allowed, Duration longest) {
        this.allowed = allowed;
        this.longest = longest;
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setFileSystemOptions(new FileSystemOptions()
                        .setClassPathResolvingEnabled(false)
                        .setFileCachingEnabled(false)));
        client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setForceSni(true));
    }

    /** Whether a word is meant as an address of the web, and not as a file's name. */
    public static boolean isAddress(String word) {
        return word.regionMatches(true, 0, "http://", 0, 7) || word.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * Fetches a page, or says why it cannot or may not be fetched.
     *
     * @param address "https://en.wikipedia.org/wiki/Ar-Rashid_revolt"
     */
    public WebPage fetch(String address) throws UnreachablePageException {
        Deadline deadline = new Deadline(longest);
        URI uri = parse(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            PageRequest request = new PageRequest(uri, address(uri, deadline));
            PageRequest.Answer answer = request.send(client, deadline);
            if (answer.location().isEmpty()) {
                return WebPage.of(uri, answer.contentType(), answer.body().getBytes());
            }
            uri = redirected(uri, answer.location());
        }
        throw new UnreachablePageException("it redirects more than %d times".formatted(MOST_REDIRECTS));
    }

    /** The first address of the host, of which all must be allowed. */
    private InetAddress address(URI uri, Deadline deadline) throws UnreachablePageException {
        InetAddress[] addresses = deadline.resolve(uri.getHost());
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new UnreachablePageException(
                        "%s is not a public address: only pages of the public web are fetched"
                                .formatted(uri.getHost()));
            }
        }
        return addresses[0];
    }

    private static URI redirected(URI from, String location) throws UnreachablePageException {
        try {
            return parse(from.resolve(new URI(location.strip())).toString());
        } catch (URISyntaxException e) {
            throw new UnreachablePageException("it redirects to no address");
        }
    }

    private static URI parse(String address) throws UnreachablePageException {
        try {
            URI uri = new URI(new URI(address.strip()).toASCIIString());
            if (!isAddress(address.strip()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
                throw new UnreachablePageException("no address of a page: write https://host/path");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new UnreachablePageException("no address of a page: " + e.getReason());
        }
    }

    @Override
    public void close() {
        client.close();
        vertx.close();
    }
}
