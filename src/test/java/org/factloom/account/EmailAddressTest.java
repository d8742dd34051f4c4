package org.factloom.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "layla@example.org, layla@example.org",
        "' o''brien+quiz@mail.example.co.uk ', o'brien+quiz@mail.example.co.uk",
        "ana@müller.de, ana@xn--mller-kva.de"
    })
    void anAddressIsTakenWithItsDomainInAscii(String typed, String value) {
        assertEquals(Optional.of(value), EmailAddress.of(typed).map(EmailAddress::value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "layla",
                "@example.org",
                "layla@",
                "layla@-example.org",
                "two words@example.org",
                "layla@example.org\r\nBcc: all@example.org",
                "layla\n@example.org",
                "\"Layla\" <layla@example.org>",
                "layla@example.org, omar@example.org",
                "layla@example..org",
                "läyla@example.org"
            })
    void whatIsNoneIsRefused(String typed) {
        assertEquals(Optional.empty(), EmailAddress.of(typed));
    }

    @Test
    void soIsWhatIsTooLong() {
        assertEquals(Optional.empty(), EmailAddress.of("a".repeat(10_000) + "@example.org"));
        assertEquals(Optional.empty(), EmailAddress.of("a@" + "b.".repeat(5_000) + "org"));
        assertEquals(Optional.empty(), EmailAddress.of("a".repeat(65) + "@example.org"));
        assertEquals(Optional.empty(), EmailAddress.of("a@" + "ü".repeat(200) + ".org"));
    }
}
