package org.factloom.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.factloom.web.FormErrors;

/** What a name and a password must be like, said at the fields {@code name} and {@code password} of a form. */
@Singleton
class CredentialRules {

    private final AccountMessages messages;

    CredentialRules(AccountMessages messages) {
        this.messages = messages;
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
        }
    }
}
