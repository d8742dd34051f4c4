package org.factloom.account;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session cookie says, once its signature has been checked.
 *
 * @param epoch of the person when the session began; the person's present one differs once sessions were ended
 * @param issued in whole seconds
 */
record Session(UUID person, int epoch, Instant issued) {

    static final int BYTES = 2 * Long.BYTES + Integer.BYTES + Long.BYTES;

    byte[] toBytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .putInt(epoch)
                .putLong(issued.getEpochSecond())
                .array();
    }

    /** @throws BufferUnderflowException where there are fewer than {@link #BYTES} */
    static Session of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Session(
                new UUID(buffer.getLong(), buffer.getLong()), buffer.getInt(), Instant.ofEpochSecond(buffer.getLong()));
    }
}
