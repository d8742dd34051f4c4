package org.factloom.library;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.factloom.article.ArticleFile;

/** One request to one address, whose answer is taken up to the length of an article. */
final class PageRequest {

    private final URI uri;
    private final InetAddress address;
    private final AtomicReference<HttpClientRequest> sent = new AtomicReference<>();

    /**
     * What came back.
     *
     * @param location where a redirect leads; "" where it is none
     */
    record Answer(String location, String contentType, Buffer body) {}

    /** @param address of the host, which is connected to; the host's name is not asked for again */
    PageRequest(URI uri, InetAddress address) {
        this.uri = uri;
        this.address = address;
    }

    Answer send(HttpClient client, Deadline deadline) throws UnreachablePageException {
        boolean secure = uri.getScheme().equalsIgnoreCase("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        RequestOptions options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setConnectTimeout(deadline.left())
                .putHeader("User-Agent", "Factloom")
                .putHeader(
                        "Accept",
                        "text/html, text/plain, text/markdown, application/pdf, application/epub+zip, */*;q=0.1");
        Future<Answer> answer = client.request(options)
                .compose(request -> {
                    sent.set(request);
                    return request.send();
                })
                .compose(this::take);
        return deadline.await(Deadline.of(answer), this::giveUp);
    }

    private Future<Answer> take(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        response.exceptionHandler(answer::tryFail);
        int status = response.statusCode();
        String location = Objects.requireNonNullElse(response.getHeader("Location"), "");
        if (status >= 300 && status < 400 && !location.isBlank()) {
            giveUp();
            return Future.succeededFuture(new Answer(location, "", Buffer.buffer()));
        }
        if (status != 200) {
            return refuse("its server answers with status " + status);
        }
        if (!Objects.requireNonNullElse(response.getHeader("Content-Encoding"), "identity")
                .equals("identity")) {
            return refuse("its server sends it compressed, without being asked to");
        }
        Buffer body = Buffer.buffer();
        String type = Objects.requireNonNullElse(response.getHeader("Content-Type"), "");
        response.endHandler(end -> answer.tryComplete(new Answer("", type, body)));
        response.handler(part -> {
            if (body.length() + part.length() <= ArticleFile.LONGEST) {
                body.appendBuffer(part);
            } else if (answer.tryFail(new UnreachablePageException(
                    "it is longer than %d MB".formatted(ArticleFile.LONGEST / (1024 * 1024))))) {
                giveUp();
            }
        });
        return answer.future();
    }

    private Future<Answer> refuse(String why) {
        giveUp();
        return Future.failedFuture(new UnreachablePageException(why));
    }

    private void giveUp() {
        HttpClientRequest request = sent.get();
        if (request != null) {
            request.reset();
        }
    }
}
