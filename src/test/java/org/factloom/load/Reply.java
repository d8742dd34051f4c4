package org.factloom.load;

import java.util.Optional;

/**
 * What the server answered.
 *
 * @param type of the content; empty for none
 * @param retryAfter seconds
 * @param nanoseconds from the request to the last byte
 */
public record Reply(
        int status,
        String type,
        Optional<String> location,
        Optional<String> retryAfter,
        String body,
        long nanoseconds) {

    public boolean ok() {
        return status == 200;
    }
}
