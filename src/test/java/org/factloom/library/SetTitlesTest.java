package org.factloom.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetTitlesTest {

    private record Listed(String title, UUID id) {}

    @Test
    void setsOfOneTitleAreToldApartByWhenTheyWereMade() {
        List<Listed> sets = List.of(
                new Listed("Dog", UUID.fromString("019aab54-7a00-7000-8000-000000000001")),
                new Listed("Kiln", UUID.fromString("019aab54-7a00-7000-8000-000000000002")),
                new Listed("Dog", UUID.fromString("019aab55-6460-7000-8000-000000000003")));
        assertEquals(
                List.of("Dog (22 November 2025, 11:30:31 UTC)", "Kiln", "Dog (22 November 2025, 11:31:31 UTC)"),
                SetTitles.apart(sets, Listed::title, Listed::id));
    }
}
