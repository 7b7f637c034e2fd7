// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.testkit.library.MemoryLibrary;

class HttpSiteTest {

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @Test
    void theVersionIsTold() throws IOException, InterruptedException {
        var answer = site.get("/api/v1/app/version");

        assertEquals(200, answer.statusCode());
        assertEquals("{\"version\":\"1.2.3\"}", answer.body());
    }

    @Test
    void whatIsNotThereIsToldAsInvokeAiDoes() throws IOException, InterruptedException {
        var answer = site.get("/api/v1/app/nothing");

        assertEquals(404, answer.statusCode());
        assertEquals("{\"detail\":\"Not Found\"}", answer.body());
    }

    @Test
    void anotherMethodIsRefused() throws IOException, InterruptedException {
        var answer = site.send("DELETE", "/api/v1/app/version", null);

        assertEquals(405, answer.statusCode());
        assertEquals("GET", answer.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void aSlashTooManyLeadsToTheRoute() throws IOException, InterruptedException {
        var answer = site.get("/api/v1/app/version/?x=1");

        assertEquals(307, answer.statusCode());
        assertEquals("/api/v1/app/version?x=1", answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void aPortThatIsTakenIsNamed() {
        var settings = ServerSettings.local(site.at("/").getPort());

        var failure = assertThrows(LibraryException.class, () -> new TestSite(library, settings));

        assertEquals(true, failure.getMessage().contains(Integer.toString(settings.port())));
    }
}
