// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    @ParameterizedTest
    @CsvSource({"models.example.org, https://models.example.org/", "' models.example.org:9090 ', "
            + "https://models.example.org:9090/", "localhost:9090, http://localhost:9090/",
            "127.0.0.1:9090/, http://127.0.0.1:9090/", "http://models.example.org, http://models.example.org/",
            "https://example.org/models, https://example.org/models/", "[::1]:9090, http://[::1]:9090/"})
    void whatIsMissingIsMade(String typed, URI meant) {
        assertEquals(Optional.of(meant), ServerAddress.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file:///home/ada", "ftp://example.org", "a b", "https://", "http:// x"})
    void whatIsNoServerIsTold(String typed) {
        assertEquals(Optional.empty(), ServerAddress.of(typed));
    }

    @Test
    void onlyOnThisComputerTheWayNeedsNoEncryption() {
        assertTrue(ServerAddress.isOpen(URI.create("http://models.example.org/")));
        assertFalse(ServerAddress.isOpen(URI.create("https://models.example.org/")));
        assertFalse(ServerAddress.isOpen(URI.create("http://localhost:9090/")));
    }
}
