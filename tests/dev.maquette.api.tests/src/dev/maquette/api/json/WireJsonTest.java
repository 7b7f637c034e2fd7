// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParseException;

class WireJsonTest {

    record Pair(String name, int count) {
    }

    @Test
    void whatIsWrittenIsRead() {
        var pair = new Pair("one \"two\" 'three'\n\u2028", 3);

        assertEquals(pair, WireJson.read(WireJson.write(pair), Pair.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':\"a\"}", "{name:\"a\"}", "{\"name\":a}", "{\"name\"=\"a\"}", "{\"name\":\"a\";}",
            "{\"name\":\"a\"}}", "{\"name\":\"a\"} b", "{\"name\":\"a\"} {}", "/* first */{\"name\":\"a\"}", "NULL",
            ""})
    void whatIsAlmostJsonIsRefused(String json) {
        assertThrows(JsonParseException.class, () -> WireJson.read(json, Pair.class));
    }
}
