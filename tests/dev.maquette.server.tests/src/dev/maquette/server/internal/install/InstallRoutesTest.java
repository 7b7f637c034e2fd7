// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.conformance.AnsweringLibrary;
import dev.maquette.testkit.library.MemoryLibrary;

class InstallRoutesTest {

    private static final String INSTALL = "/api/v2/models/install";

    private final MemoryLibrary memory = new MemoryLibrary("Library", List.of());
    private final AnsweringLibrary library = new AnsweringLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @TempDir
    Path temp;

    private InstallModel asked() {
        return library.asked(QueueInstalls.class).getLast().installs().getFirst();
    }

    @Test
    void aTokenReachesTheInstallerAndNobodyElse() throws Exception {
        var answer = site.send("POST", INSTALL + "?source=kiln/gated&access_token=hush", "{}");

        assertEquals("hush", asked().access().credential().orElseThrow().reveal());
        assertFalse(answer.body().contains("hush"));
        assertFalse(site.get(INSTALL).body().contains("hush"));
    }

    @Test
    void addressesThatAreNotPublicAreNeverAllowedByAClient() throws Exception {
        site.send("POST", INSTALL + "?source=http://127.0.0.1/x.safetensors&allow_private=true",
                "{\"allow_private\":true}");

        assertFalse(asked().access().allowPrivate());
    }

    @Test
    void onlyAPathStaysInPlace() throws Exception {
        var file = Files.createFile(temp.resolve("x.safetensors"));

        site.send("POST", INSTALL + "?source=kiln/one&inplace=true", "{}");
        assertFalse(asked().inPlace());
        site.send("POST", INSTALL + "?inplace=true&source=" + file, "{}");
        assertTrue(asked().inPlace());
    }

    @Test
    void whatTheUserDecidesIsHonoured() throws Exception {
        site.send("POST", INSTALL + "?source=kiln/one", """
                {"name": "Mine", "trigger_phrases": ["a", "b", "a"], "default_settings": {"steps": 20},
                 "source_url": "https://kiln.example/", "variant": null, "hash": "blake3:00", "unheard_of": true}""");

        assertEquals(Map.of("name", "Mine", "trigger_phrases", List.of("a", "b"), "default_settings",
                Map.of("steps", 20L), "source_url", "https://kiln.example/"), asked().overrides().fields());
    }

    @Test
    void aSourceThatNoInstallerUnderstandsIsUnsupported() throws Exception {
        library.fails(QueueInstalls.class, Problem.INVALID);

        var answer = site.send("POST", INSTALL + "?source=odd:thing", "{}");

        assertEquals(409, answer.statusCode());
        assertEquals("{\"detail\":\"Unsupported model source: 'odd:thing'\"}", answer.body());
    }

    @Test
    void whatIsPausedByAnotherProcessIsAnsweredWhenItHasObeyed() throws Exception {
        site.send("POST", INSTALL + "?source=kiln/one", "{}");
        memory.queued().fetch(1, 1, 10, 1);
        library.answers(ControlInstalls.class, _ -> {
            Thread.startVirtualThread(() -> memory.queued().become(1, Status.PAUSED));
            return new ControlInstalls.Controlled(List.of(1L), Map.of());
        });

        var answer = site.send("POST", INSTALL + "/1/pause", null);

        assertEquals("paused", TestSite.json(answer).getAsJsonObject().get("status").getAsString());
    }

    @Test
    void finishedOnesAreForgotten() throws Exception {
        site.send("POST", INSTALL + "?source=kiln/one", "{}");
        site.send("POST", INSTALL + "?source=kiln/two", "{}");
        memory.queued().fail(1, "io", "Away.");

        assertEquals(204, site.send("DELETE", INSTALL, null).statusCode());
        assertEquals(1, TestSite.json(site.get(INSTALL)).getAsJsonArray().size());
    }
}
