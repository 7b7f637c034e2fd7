// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;

import dev.maquette.remote.internal.EventReader.Event;

class EventReaderTest {

    private static EventReader reader(String text) {
        return new EventReader(new BufferedReader(new StringReader(text)));
    }

    @Test
    void commentsAndUnknownFieldsArePassedOver() throws IOException {
        var reader = reader(":\n\n: heartbeat\n\nid: 7\nevent: library_changed\ndata: {\"a\": 1}\nretry: 10\n\n");

        assertEquals(new Event("library_changed", "{\"a\": 1}"), reader.next().orElseThrow());
        assertTrue(reader.next().isEmpty());
    }

    @Test
    void severalLinesAreOneText() throws IOException {
        assertEquals(new Event("message", "one\n two\n"),
                reader("data:one\ndata:  two\ndata\n\n").next().orElseThrow());
    }

    @Test
    void theNameHoldsForOneEventOnly() throws IOException {
        var reader = reader("event: first\n\nevent: second\ndata: 1\n\ndata: 2\n\n");

        assertEquals("second", reader.next().orElseThrow().name());
        assertEquals("message", reader.next().orElseThrow().name());
    }

    @Test
    void oneThatIsCutOffDoesNotCount() throws IOException {
        assertTrue(reader("event: a\ndata: 1\n").next().isEmpty());
    }
}
