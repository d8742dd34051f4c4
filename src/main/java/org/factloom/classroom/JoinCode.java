package org.factloom.classroom;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one types to join a class, as it is kept.
 *
 * @param value "MARSHB7K": eight of 31 characters, 2³⁹ codes; wrong ones are counted (see {@link org.factloom.account.CodeGuesses})
 */
record JoinCode(String value) {

    /** Without the letters and digits that are read for one another. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    static JoinCode random(SecureRandom chance) {
        return new JoinCode(IntStream.range(0, LENGTH)
                .mapToObj(_ -> String.valueOf(ALPHABET.charAt(chance.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** As somebody types it, in small letters, with spaces or hyphens; empty where it cannot be one. */
    static Optional<JoinCode> of(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new JoinCode(plain)) : Optional.empty();
    }

    /** "MARS-HB7K". */
    String spaced() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
