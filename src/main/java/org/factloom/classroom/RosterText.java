package org.factloom.classroom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file that somebody saved somewhere.
 *
 * @param encoding in which it was written, "UTF-8", "UTF-16LE" or "windows-1252"
 */
record RosterText(String text, Charset encoding) {

    /** In bytes: 2,000 rows have a tenth of it. */
    static final int LONGEST = 1 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char MARK = '\uFEFF';

    /** The encodings that spreadsheets save in. UTF-8 refuses what is not UTF-8; whatever is no text has control characters in each of them. */
    static Optional<RosterText> of(byte[] bytes) {
        return encodings(bytes).stream()
                .flatMap(encoding -> decode(bytes, encoding).stream())
                .findFirst();
    }

    private static List<Charset> encodings(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        int[] zeros = zeros(bytes);
        if (zeros[0] + zeros[1] > 0) {
            return List.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** How many bytes are zero at even and at odd places: separators and line ends have one of both in UTF-16. */
    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    private static Optional<RosterText> decode(byte[] bytes, Charset encoding) {
        try {
            String text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean plain = text.chars().allMatch(c -> c >= ' ' && c != 0x7F || c == '\t' || c == '\r' || c == '\n');
            return plain ? Optional.of(new RosterText(withoutMark(text), encoding)) : Optional.empty();
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Whether it may have been written in another encoding of one byte a letter, which nobody can tell. */
    boolean isGuess() {
        return encoding.equals(WINDOWS);
    }
}
