// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class RecordRoutesTest {

    private static final String MODELS = "/api/v2/models/";

    private final MemoryLibrary library = new MemoryLibrary("Library", ModelRecords.dozen());
    private TestSite site;

    @BeforeEach
    void open() throws LibraryException {
        site = new TestSite(library);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void allModelsAreListedByName() throws IOException, InterruptedException {
        var models = TestSite.json(site.get(MODELS)).getAsJsonObject().getAsJsonArray("models");

        assertEquals(12, models.size());
        assertEquals("Brushfire Depth", models.get(0).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void aModelIsTold() throws IOException, InterruptedException {
        var answer = site.get(MODELS + "i/a5");

        assertEquals(200, answer.statusCode());
        assertEquals("Vellum Rooms", TestSite.json(answer).getAsJsonObject().get("name").getAsString());
        assertEquals("\"1\"", answer.headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void aFieldIsChanged() throws IOException, InterruptedException {
        var answer = site.send("PATCH", MODELS + "i/a5", "{\"description\":\"new\",\"unheard_of\":1}");

        assertEquals(200, answer.statusCode());
        assertEquals("new", library.model("a5").orElseThrow().description());
    }

    @Test
    void aModelIsDeleted() throws IOException, InterruptedException {
        assertEquals(204, site.send("DELETE", MODELS + "i/a5", null).statusCode());
        assertEquals(404, site.send("DELETE", MODELS + "i/a5", null).statusCode());
    }
}
