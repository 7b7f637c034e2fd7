// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.maquette.api.json.WireJson;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class LibraryRoutesTest {

    private static final String ROOT = "/api/v1/maquette/";

    private final MemoryLibrary memory = new MemoryLibrary("Library",
            List.of(ModelRecords.model("k1", "one", "main", "sd-1", "onnx", 7L, null),
                    ModelRecords.model("k2", "two", "vae", "sd-1", "onnx", 8L, null)));
    @AutoClose
    private final TestSite site = TestSite.of(memory);

    private JsonObject object(String path) throws IOException, InterruptedException {
        return TestSite.json(site.get(ROOT + path)).getAsJsonObject();
    }

    @Test
    void theLibraryTellsWhatTheCallerMayDo() throws IOException, InterruptedException {
        var facts = object("library");

        assertEquals("Library", facts.get("name").getAsString());
        assertEquals("[\"manage\",\"read\"]", facts.getAsJsonArray("rights").asList().stream().sorted(
                (a, b) -> a.getAsString().compareTo(b.getAsString())).toList().toString().replace(" ", ""));
    }

    @Test
    void aQueryIsAnswered() throws IOException, InterruptedException {
        var answer = site.send("POST", ROOT + "query", WireJson.write(ModelQuery.all().withText("two")));

        assertEquals(memory.models(ModelQuery.all().withText("two")), WireJson.read(answer.body(), Models.class));
    }

    @Test
    void recordsComeAsTheyAre() throws IOException, InterruptedException {
        var one = site.get(ROOT + "models/k1");
        var both = site.send("POST", ROOT + "records", "{\"keys\":[\"k2\",\"nothing\",\"k1\"]}");

        assertEquals(memory.model("k1").orElseThrow(), WireJson.read(one.body(), ModelRecord.class));
        assertEquals(memory.records(List.of("k2", "k1")),
                List.of(WireJson.read(both.body(), ModelRecord[].class)));
    }

    @Test
    void noRecordsAreAnEmptyList() throws IOException, InterruptedException {
        assertEquals("[]", site.send("POST", ROOT + "records", "{\"keys\":[]}").body());
    }

    @Test
    void whatIsNotThereIsNotFound() throws IOException, InterruptedException {
        for (var what : List.of("", "/related", "/path")) {
            assertEquals(404, site.get(ROOT + "models/nothing" + what).statusCode());
        }
    }

    @Test
    void nonsenseIsRefused() throws IOException, InterruptedException {
        assertEquals(422, site.get(ROOT + "history?limit=many").statusCode());
        assertEquals(422, site.get(ROOT + "history?limit=-1").statusCode());
        assertEquals(422, site.get(ROOT + "history?limit=99999999999").statusCode());
        assertEquals(422, site.send("POST", ROOT + "records", "{}").statusCode());
        assertEquals(422, site.send("POST", ROOT + "query", "{\"limit\":-1}").statusCode());
    }

    @Test
    void filesAndRelationsAndChangesAreTold() throws IOException, InterruptedException {
        memory.changeBehindTheScenes("k1", Map.of("description", "new"));

        assertEquals(memory.path(memory.model("k1").orElseThrow()).toString(),
                object("models/k1/path").get("path").getAsString());
        assertEquals("[]", site.get(ROOT + "models/k1/related").body());
        assertEquals("[]", site.get(ROOT + "installs").body());
        var changes = TestSite.json(site.get(ROOT + "history?key=k1&limit=5")).getAsJsonArray();
        assertEquals("k1", changes.get(0).getAsJsonObject().get("key").getAsString());
    }
}
