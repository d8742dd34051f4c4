package org.factloom.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Signed tokens with which whoever has a mail ends the reminders of a person, and can do nothing else. They hold for as long as the key does. */
@ApplicationScoped
class StopLinks {

    /** So that nothing else that is signed is taken for one. */
    private static final byte[] PURPOSE = "stop reminders ".getBytes(StandardCharsets.UTF_8);

    private static final int ID_BYTES = 16;

    private final SessionKey key;

    StopLinks(SessionKey key) {
        this.key = key;
    }

    /** 64 characters that may stand in an address. */
    String token(UUID person) {
        byte[] id = bytes(person);
        byte[] sealed = Arrays.copyOf(id, ID_BYTES + SessionKey.SIGNATURE_BYTES);
        System.arraycopy(signature(id), 0, sealed, ID_BYTES, SessionKey.SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Nobody where it was not signed here. */
    Optional<UUID> person(String token) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (sealed.length != ID_BYTES + SessionKey.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] id = Arrays.copyOf(sealed, ID_BYTES);
        byte[] signature = Arrays.copyOfRange(sealed, ID_BYTES, sealed.length);
        if (!MessageDigest.isEqual(signature, signature(id))) {
            return Optional.empty();
        }
        ByteBuffer halves = ByteBuffer.wrap(id);
        return Optional.of(new UUID(halves.getLong(), halves.getLong()));
    }

    private byte[] signature(byte[] id) {
        return key.sign(ByteBuffer.allocate(PURPOSE.length + ID_BYTES)
                .put(PURPOSE)
                .put(id)
                .array());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
