package org.factloom.classroom;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A name for a student of a class that tells nobody who it is, and stays the same: "Student K7PM2QX4". */
public final class Pseudonym {

    /** No letters that are taken for others. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    private Pseudonym() {}

    /**
     * The part of it that differs.
     *
     * @param student the id of the student of the class, from which it cannot be guessed, and which it does not tell
     */
    public static String of(UUID student) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256(ByteBuffer.allocate(16)
                .putLong(student.getMostSignificantBits())
                .putLong(student.getLeastSignificantBits())
                .array()));
        long rest = bytes.getLong() >>> 1;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            name.append(LETTERS.charAt((int) (rest % LETTERS.length())));
            rest /= LETTERS.length();
        }
        return name.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
