package org.factloom.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

/** What tests make lighter for themselves keeps its strength in the application. */
class PasswordsTest {

    @Test
    void hashesTakeWhatOwaspAsksForAtLeast() {
        Argon2Function function = Passwords.argon2id();
        assertEquals(Argon2.ID, function.getVariant());
        assertTrue(function.getMemory() >= 19 * 1024, () -> function.getMemory() + " KiB");
        assertTrue(function.getIterations() >= 2);
    }
}
