package org.factloom.account;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.factloom.web.FormErrors;

/** What a name and a password must be like, said at the fields {@code name} and {@code password} of a form. */
@Singleton
class CredentialRules {

    private final AccountMessages messages;
    private final Set<String> common = read("common-passwords.txt");

    CredentialRules(AccountMessages messages) {
        this.messages = messages;
    }

    private static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(CredentialRules.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<PersonName> name(String text, FormErrors errors) {
        Optional<PersonName> name = PersonName.of(text);
        if (name.isEmpty()) {
            errors.add("name", messages.name_unfit());
        }
        return name;
    }

    void password(String password, String name, FormErrors errors) {
        if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
            errors.add("password", messages.password_short(Passwords.SHORTEST));
        } else if (password.length() > Passwords.LONGEST) {
            errors.add("password", messages.password_long(Passwords.LONGEST));
        } else if (password.equalsIgnoreCase(name)) {
            errors.add("password", messages.password_is_name());
        } else if (common.contains(password.toLowerCase(Locale.ROOT))) {
            errors.add("password", messages.password_common());
        }
    }
}
