package org.factloom.library;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The time by which a page must be there, whatever is waited for. */
final class Deadline {

    private final Duration longest;
    private final long end;

    Deadline(Duration longest) {
        this.longest = longest;
        end = System.nanoTime() + longest.toNanos();
    }

    /** In milliseconds, at least 1. */
    long left() {
        return Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    InetAddress[] resolve(String host) throws UnreachablePageException {
        FutureTask<InetAddress[]> addresses = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread.ofVirtual().start(addresses);
        return await(addresses, () -> {});
    }

    /** @param giveUp what is to be done when the time is over */
    <T> T await(Future<T> what, Runnable giveUp) throws UnreachablePageException {
        try {
            return what.get(left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp.run();
            throw new UnreachablePageException("it took longer than %d s".formatted(Math.max(1, longest.toSeconds())));
        } catch (InterruptedException e) {
            giveUp.run();
            Thread.currentThread().interrupt();
            throw new UnreachablePageException("fetching was interrupted");
        } catch (ExecutionException e) {
            throw reason(e.getCause());
        }
    }

    private static UnreachablePageException reason(@Nullable Throwable cause) {
        return switch (cause) {
            case UnreachablePageException told -> new UnreachablePageException(String.valueOf(told.getMessage()));
            case UnknownHostException e -> new UnreachablePageException("its host is not known");
            case SSLException e -> new UnreachablePageException("its certificate is not trusted");
            case ConnectException e -> new UnreachablePageException("nothing answers there");
            case null, default -> new UnreachablePageException("the connection failed: " + cause);
        };
    }

    /** A future of the core's kind, for {@link #await}. */
    static <T> CompletableFuture<T> of(io.vertx.core.Future<T> future) {
        return future.toCompletionStage().toCompletableFuture();
    }
}
