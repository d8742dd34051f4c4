package org.factloom.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Hashes of random secrets. They are too long to guess, so that one plain hash is enough; passwords go through {@link Passwords}. */
final class Secrets {

    private static final int BYTES = 32;

    private Secrets() {}

    /** 43 characters that may stand in an address. */
    static String token(SecureRandom chance) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
