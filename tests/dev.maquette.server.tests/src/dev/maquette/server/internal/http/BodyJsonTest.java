// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"rating\":1e20000}", "[{\"a\":[1e99999999999]}]", "1e400", "{\"a\":-1e-20000}", "",
            "{\"a\":"})
    void whatNothingCanHoldIsAMistakeOfTheClient(String body) {
        assertEquals(422, assertThrows(HttpProblem.class, () -> BodyJson.read(body)).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'a':1}", "{a:1}", "{\"a\":word}", "word", "[1,]", "[1;2]", "{\"a\"=1}", "{\"a\":1}}", "1 2",
                    "{} // more", "# first\n{}", "NULL", "[NaN]", "\"two\nlines\"", "\"\\'\"", "{},"})
    void whatIsAlmostJsonIsNone(String body) {
        assertEquals("body: JSON decode error",
                assertThrows(HttpProblem.class, () -> BodyJson.read(body)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"rating\":5,\"a\":[-1.5e300,0,true,null,\"1e999\"]}", "9007199254740993", "\"text\"",
            "null"})
    void allElseIsTakenAsItStands(String body) throws Exception {
        assertEquals(body, BodyJson.read(body).toString());
    }
}
