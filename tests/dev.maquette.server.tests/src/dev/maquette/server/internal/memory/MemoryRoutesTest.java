// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ReleaseModels;
import dev.maquette.api.request.SurveyDevices;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.conformance.AnsweringLibrary;
import dev.maquette.testkit.library.MemoryLibrary;

class MemoryRoutesTest {

    private static final String STATS = "/api/v2/models/stats";

    private final AnsweringLibrary library = new AnsweringLibrary(new MemoryLibrary("Library", List.of()));
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @Test
    void whatIsLoadedIsTold() throws Exception {
        library.answers(SurveyDevices.class, _ -> new SurveyDevices.Devices(List.of(),
                List.of(new LoadedModel("a", "Kiln", "cpu", 5), new LoadedModel("b", "Fern", "cpu", 7))));

        assertEquals("{\"hits\":0,\"misses\":0,\"high_watermark\":12,\"in_cache\":2,\"cleared\":0,\"cache_size\":12,"
                + "\"loaded_model_sizes\":{\"Kiln\":5,\"Fern\":7}}", site.get(STATS).body());
    }

    @Test
    void aMachineThatCannotDrawHasNothingLoaded() throws Exception {
        library.fails(SurveyDevices.class, Problem.ENVIRONMENT);
        library.fails(ReleaseModels.class, Problem.ENVIRONMENT);

        assertEquals("null", site.get(STATS).body());
        assertEquals(200, site.send("POST", "/api/v2/models/empty_model_cache", null).statusCode());
    }

    @Test
    void modelsAreUnloaded() throws Exception {
        library.answers(ReleaseModels.class, _ -> new ReleaseModels.Released(2, 12));

        assertEquals("null", site.send("POST", "/api/v2/models/empty_model_cache", null).body());
        assertEquals(1, library.asked(ReleaseModels.class).size());
    }
}
