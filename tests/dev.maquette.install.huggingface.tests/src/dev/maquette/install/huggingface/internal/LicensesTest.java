// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicensesTest {

    private final Licenses licenses = Licenses.known();

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"apache-2.0,-,apache-2.0,true", "openrail++,-,openrail++,true",
            "cc-by-nc-4.0,-,cc-by-nc-4.0,false", "cc-by-nd-4.0,-,cc-by-nd-4.0,true", "cc,-,cc,-",
            "other,Some Non-Commercial Licence,some-non-commercial-licence,false", "other,my-nc-1.0,my-nc-1.0,false",
            "other,their own,their-own,-", "other,sync-1,sync-1,-", "unheard-of,-,unheard-of,-", "unknown,-,-,-",
            "-,-,-,-", "MIT,-,mit,true"})
    void anIdTellsWhetherPicturesMayBeSold(String id, String name, String expected, Boolean commercial) {
        var terms = licenses.of(id, name, null);
        assertEquals(expected, terms.id());
        assertEquals(commercial, terms.commercial());
    }

    @Test
    void aLinkOfTheCardIsBetterThanTheUsualOne() {
        assertEquals("https://example.org/l", licenses.of("mit", null, "https://example.org/l").link());
        assertEquals("https://opensource.org/license/mit", licenses.of("mit", null, null).link());
        assertNull(licenses.of("bsd", null, null).link());
    }
}
