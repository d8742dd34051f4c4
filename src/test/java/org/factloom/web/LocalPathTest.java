package org.factloom.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie:x",
                "settings",
                "/a b",
                "/;x",
                "/x%25zz%zz",
                "/x%",
                "/x%4"
            })
    void whatMightLeadElsewhereLeadsHome(String requested) {
        assertTrue(LocalPath.of(requested).isHome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/settings", "/search?q=ansar&page=2", "/articles/al-ansar-iraq", "/search?q=%D8%A7"})
    void aPathOfThisHostIsKept(String requested) {
        assertEquals(requested, LocalPath.of(requested).value());
    }

    @Test
    void aLongPathIsNotKept() {
        assertTrue(LocalPath.of("/" + "a".repeat(600)).isHome());
    }
}
