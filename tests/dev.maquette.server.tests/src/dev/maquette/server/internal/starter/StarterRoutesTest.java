// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.conformance.AnsweringLibrary;
import dev.maquette.testkit.library.MemoryLibrary;

class StarterRoutesTest {

    private final MemoryLibrary memory = new MemoryLibrary("Library", List.of());
    private final AnsweringLibrary library = new AnsweringLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void offer() throws Exception {
        library.answers(InstallModel.class, _ -> new InstallModel.Installed(Json.read("""
                {"key": "x", "path": "x", "name": "GPT Image", "type": "external_image_generator", "base": "external",
                 "format": "external_api", "capabilities": {"modes": ["txt2img"], "supports_seed": true},
                 "default_settings": {"width": 1024, "height": 1024, "num_images": 1}, "tags": [],
                 "panel_schema": {"image": [{"name": "dimensions"}]},
                 "created_at": "2026-03-01T09:00:00Z", "updated_at": "2026-03-01T09:00:00Z"}
                """, ModelRecord.class), null));
        starter("kiln/one", true, List.of("kiln/vae"), "sdxl");
        memory.sources().starter(model("kiln/vae", false, List.of(), "sdxl"), "v1");
        starter("external://openai/gpt-image-2", true, List.of(), "flux");
        memory.sources().bundle("sdxl", "SDXL");
        memory.sources().bundle("flux", "FLUX.1 dev");
    }

    private void starter(String source, boolean listed, List<String> dependencies, String bundle) {
        memory.sources().starter(model(source, listed, dependencies, bundle), null);
    }

    private static StarterModel model(String source, boolean listed, List<String> dependencies, String bundle) {
        return new StarterModel("Name of " + source, new ModelType("main"), new BaseModel("sdxl"), null, null, source,
                5L, "A model", dependencies, List.of(bundle), List.of(), null, listed);
    }

    private JsonObject answer() throws Exception {
        return TestSite.json(site.get("/api/v2/models/starter_models")).getAsJsonObject();
    }

    private JsonObject entry(int number) throws Exception {
        return answer().getAsJsonArray("starter_models").get(number).getAsJsonObject();
    }

    @Test
    void onlyThoseThatAreOfferedByThemselvesAreListed() throws Exception {
        assertEquals(2, answer().getAsJsonArray("starter_models").size());
        assertEquals("kiln/one", entry(0).get("source").getAsString());
    }

    @Test
    void dependenciesThatAreThereAreLeftOut() throws Exception {
        assertEquals("[]", entry(0).get("dependencies").toString());
    }

    @Test
    void bundlesHaveTheirModels() throws Exception {
        var sdxl = answer().getAsJsonObject("starter_bundles").getAsJsonObject("sdxl");

        assertEquals("SDXL", sdxl.get("name").getAsString());
        assertEquals(2, sdxl.getAsJsonArray("models").size());
        assertTrue(sdxl.getAsJsonArray("models").get(1).getAsJsonObject().get("is_installed").getAsBoolean());
    }

    @Test
    void whatAProvidersModelCanDoIsTold() throws Exception {
        var entry = entry(1);

        assertTrue(entry.getAsJsonObject("capabilities").get("supports_seed").getAsBoolean());
        assertEquals(1, entry.getAsJsonObject("default_settings").get("num_images").getAsInt());
        assertEquals("dimensions", entry.getAsJsonObject("panel_schema").getAsJsonArray("image").get(0)
                .getAsJsonObject().get("name").getAsString());
        assertTrue(entry(0).get("capabilities").isJsonNull());
    }

    @Test
    void whatComesWithTheProgramIsAskedForOnce() throws Exception {
        answer();
        answer();

        assertEquals(1, library.asked(InstallModel.class).size());
        assertTrue(library.asked(InstallModel.class).getFirst().dryRun());
    }

    @Test
    void whatCouldNotBeAskedIsAskedAgain() throws Exception {
        library.fails(InstallModel.class, Problem.IO);
        answer();
        answer();

        assertEquals(2, library.asked(InstallModel.class).size());
    }
}
