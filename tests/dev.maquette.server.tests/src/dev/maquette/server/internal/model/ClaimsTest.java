// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.request.EditModel;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** While a request is at work on a model, no other one gets it. */
class ClaimsTest {

    private static final String BUSY = "Another operation on model a5 is already in progress. "
            + "Wait for it to finish and try again.";

    private final ScriptedLibrary library = new ScriptedLibrary(
            new MemoryLibrary("Library", ModelRecords.dozen()));
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void hold() {
        library.holds(EditModel.class);
    }

    private HttpResponse<String> whileItIsHeld(Callable<HttpResponse<String>> second) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> site.send("PATCH", "/api/v2/models/i/a5", "{\"notes\":\"first\"}"));
            library.awaitHeld();
            try {
                return second.call();
            } finally {
                library.release();
                assertEquals(200, first.get().statusCode());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATCH  | /api/v2/models/i/a5             | {}
            DELETE | /api/v2/models/i/a5             |
            POST   | /api/v2/models/i/a5/reidentify  |
            DELETE | /api/v2/models/i/a5/image       |
            """)
    void theSecondOneIsRefused(String method, String path, String body) throws Exception {
        var answer = whileItIsHeld(() -> site.send(method, path, body));

        assertEquals(409, answer.statusCode());
        assertEquals("{\"detail\":\"" + BUSY + "\"}", answer.body());
    }

    @Test
    void aCoverIsRefusedToo() throws Exception {
        var answer = whileItIsHeld(
                () -> Form.send(site, "/api/v2/models/i/a5/image", "image", "image/png", new byte[]{1}));

        assertEquals(409, answer.statusCode());
        assertEquals("{\"detail\":\"" + BUSY + "\"}", answer.body());
    }

    @ParameterizedTest
    @CsvSource({"delete, deleted", "reidentify, succeeded"})
    void amongManyItFailsAlone(String what, String done) throws Exception {
        var answer = whileItIsHeld(
                () -> site.send("POST", "/api/v2/models/i/bulk_" + what, "{\"keys\":[\"a5\",\"a1\"]}"));

        assertEquals(200, answer.statusCode());
        assertEquals("{\"" + done + "\":[\"a1\"],\"failed\":[{\"key\":\"a5\",\"error\":\"" + BUSY + "\"}]}",
                answer.body());
    }

    @ParameterizedTest
    @CsvSource({"PATCH, {}, 200", "DELETE, , 204"})
    void afterwardsItIsFreeAgain(String method, String body, int status) throws Exception {
        whileItIsHeld(() -> site.send("DELETE", "/api/v2/models/i/a5", null));

        assertEquals(status, site.send(method, "/api/v2/models/i/a5", body).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v2/models/i/a5", "GET, /api/v2/models/"})
    void readingWaitsForNobody(String method, String path) throws Exception {
        assertEquals(200, whileItIsHeld(() -> site.send(method, path, null)).statusCode());
    }
}
