package org.factloom.account;

import java.util.UUID;

/**
 * The person behind a request, as it was when the request came.
 *
 * @param name empty for a guest
 */
record Known(UUID id, Role role, String name) {

    static Known of(Person person) {
        return new Known(person.id(), person.role(), person.name().orElse(""));
    }
}
