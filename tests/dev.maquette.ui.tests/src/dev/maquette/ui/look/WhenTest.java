// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private final When when = new When(Instant.parse("2026-11-15T08:00:00Z"), ZoneId.of("Europe/Vienna"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-11-15T07:12:00Z|today, 08:12", "2026-11-14T23:30:00Z|today, 00:30",
            "2026-11-14T22:30:00Z|yesterday, 23:30", "2026-11-12T10:00:00Z|12 November",
            "2025-02-03T10:00:00Z|3 Feb 2025"})
    void aDayIsNamedAsPeopleDo(Instant moment, String words) {
        assertEquals(words, when.text(moment));
    }
}
