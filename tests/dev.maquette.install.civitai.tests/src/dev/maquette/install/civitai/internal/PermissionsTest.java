// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

import dev.maquette.api.install.Terms;

class PermissionsTest {

    private final SiteVocabulary words = new SiteVocabulary();

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"[\"Image\",\"Rent\"]; Image Rent", "\"{Image,RentCivit}\"; Image RentCivit",
            "\"Sell\"; Image Rent RentCivit Sell", "\"Rent\"; Image Rent RentCivit", "\"Image\"; Image", "\"None\"; ''",
            "[]; ''", "\"{}\"; ''", "[\"None\"]; ''"})
    void commercialUsesAreWrittenInThreeWays(String json, String uses) {
        assertEquals(uses, String.join(" ", of("{\"allowCommercialUse\":" + json + "}").uses().stream().sorted()
                .toList()));
    }

    @Test
    void whatNobodySaysIsNotDecided() {
        assertNull(of("{\"allowCommercialUse\":null}").uses());
        assertEquals(new Terms(null, null, null, null, List.of()), of("{}").terms("Other", null));
    }

    @Test
    void picturesMayBeSoldWhereTheFlagsSaySo() {
        var terms = terms("{\"allowNoCredit\":false,\"allowDerivatives\":true,\"allowCommercialUse\":[\"Image\"]}",
                "SDXL 1.0");
        assertEquals("openrail++", terms.id());
        assertEquals(Boolean.TRUE, terms.commercial());
        assertTrue(terms.conditions().contains("Its creator must be named."));
        assertTrue(terms.conditions().contains("Neither it nor merges of it may be sold."));
    }

    @Test
    void theLicenceOfTheBaseComesOnTop() {
        var terms = terms("{\"allowCommercialUse\":\"Sell\"}", "Flux.1 D");
        assertEquals("flux-1-dev-non-commercial-license", terms.id());
        assertTrue(terms.nonCommercial());
        assertTrue(terms.conditions().getFirst().contains("forbids commercial use"));
        assertTrue(terms("{\"allowCommercialUse\":[]}", "Flux.1 S").nonCommercial());
    }

    private Terms terms(String json, String base) {
        return of(json).terms(base, words.licence(base));
    }

    private static Permissions of(String json) {
        return Permissions.of(new Fields(JsonParser.parseString(json).getAsJsonObject()));
    }
}
