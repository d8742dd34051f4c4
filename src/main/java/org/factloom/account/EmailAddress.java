package org.factloom.account;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address to which mail can be sent.
 *
 * @param value "layla@example.org", its domain in ASCII; 3 to 254 characters without spaces and line ends
 */
public record EmailAddress(String value) {

    public static final int LONGEST = 254;

    /** What browsers take in a field for addresses: https://html.spec.whatwg.org/#valid-e-mail-address, with at most 64 characters before the @ (RFC 5321). */
    private static final Pattern VALID = Pattern.compile(
            "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    /** Empty where the text is none. */
    public static Optional<EmailAddress> of(@Nullable String text) {
        String typed = text == null ? "" : text.strip();
        int at = typed.lastIndexOf('@');
        if (at < 0 || typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String value = typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
            return Optional.of(value)
                    .filter(ascii ->
                            ascii.length() <= LONGEST && VALID.matcher(ascii).matches())
                    .map(EmailAddress::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
