// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Change;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class StatusPageTest {

    private final Library library = new MemoryLibrary("Nina's & Tom's",
            List.of(model("a", "main"), model("b", "lora"), model("c", "lora")));

    private static ModelRecord model(String key, String type) {
        return ModelRecords.model(key, key, type, "sdxl", "checkpoint", 1, null);
    }

    @Test
    void thePageTellsTheNameAsItStandsAndTheCounts() throws LibraryException, IOException, InterruptedException {
        try (var site = new TestSite(library)) {
            var answer = site.get("/");

            assertEquals("text/html; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(answer.body().contains("<h1>Nina&#39;s &amp; Tom&#39;s</h1>"), answer.body());
            assertTrue(answer.body().contains("<dt>Models</dt><dd>3</dd>"), answer.body());
            assertTrue(answer.body().contains("value=\"2\""), answer.body());
            assertFalse(answer.body().contains("{"), answer.body());
        }
    }

    @Test
    void aStrangerOfAServerForManyLearnsNothingOfTheLibrary()
            throws LibraryException, IOException, InterruptedException {
        try (var site = new TestSite(library, ServerSettings.local(0).forManyUsers())) {
            var page = site.get("/");

            assertEquals(200, page.statusCode());
            assertFalse(page.body().contains("Nina") || page.body().contains("Models"), page.body());
            assertEquals(401, site.get("/metrics").statusCode());
            assertEquals(200, site.get("/healthz").statusCode());
        }
    }

    @Test
    void thePageLoadsNothingButItsOwnStyle() throws LibraryException, IOException, InterruptedException {
        try (var site = new TestSite(library)) {
            var rules = site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();

            assertTrue(rules.contains("style-src 'self'") && !rules.contains("script-src"), rules);
            assertEquals(200, site.get("/status.css").statusCode());
        }
    }

    @Test
    void aServerWhoseLibraryAnswersIsWell() throws LibraryException, IOException, InterruptedException {
        try (var site = new TestSite(library)) {
            assertEquals("{\"status\":\"ok\"}", site.get("/healthz").body());
        }
    }

    @Test
    void aServerWhoseLibraryFailsIsNotWell() throws LibraryException, IOException, InterruptedException {
        var broken = new ForwardingLibrary(library) {
            @Override
            public List<Change> history(String key, int limit) throws LibraryException {
                throw new LibraryException(Problem.IO, "The disk is gone.", "Bring it back.");
            }
        };
        try (var site = new TestSite(broken)) {
            assertEquals(503, site.get("/healthz").statusCode());
        }
    }
}
