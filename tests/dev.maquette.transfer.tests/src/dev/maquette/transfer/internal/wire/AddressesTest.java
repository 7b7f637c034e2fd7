// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;

class AddressesTest {

    private static final URI SECURE = URI.create("https://hub.example/a/b");

    @Test
    void aRedirectMayBeRelative() throws LibraryException {
        assertEquals(URI.create("https://hub.example/c?d=1"), Addresses.redirected(SECURE, "/c?d=1"));
        assertEquals(URI.create("https://cdn.example/x%20y"), Addresses.redirected(SECURE, "https://cdn.example/x y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://hub.example/a/b", "file:///etc/passwd", "https://u:p@cdn.example/x", "ht tp:/[",
            "https://cdn.example:99999/x"})
    void aRedirectToLessIsNotFollowed(String location) {
        assertThrows(LibraryException.class, () -> Addresses.redirected(SECURE, location));
    }

    @Test
    void whatIsShownHoldsNoKey() {
        assertEquals("https://hub.example/a", Addresses.shown(URI.create("https://u:p@hub.example/a?token=x")));
    }
}
