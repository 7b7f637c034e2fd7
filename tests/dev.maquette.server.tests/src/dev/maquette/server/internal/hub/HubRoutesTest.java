// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.install.Choice;
import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.install.Terms;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.ChangeToken;
import dev.maquette.api.request.LookUpSource;
import dev.maquette.api.request.TestToken;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.conformance.AnsweringLibrary;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.MemorySources;

class HubRoutesTest {

    private static final String LOOK = "/api/v2/models/hugging_face?hugging_face_repo=";
    private static final String PAGE = "/api/v2/models/install/huggingface?source=";
    private static final String LOGIN = "/api/v2/models/hf_login";
    private static final String HUB = "https://huggingface.co/";

    private final MemoryLibrary memory = new MemoryLibrary("Library", List.of());
    private final AnsweringLibrary library = new AnsweringLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void answer() {
        library.answers(ChangeToken.class, _ -> new ChangeToken.Changed(true));
        offers("kiln/one", MemorySources.choice("kiln/one", "a b.safetensors", 5, true));
        offers("kiln/loose", MemorySources.choice("kiln/loose", "a.safetensors", 5, true),
                MemorySources.choice("kiln/loose", "b.safetensors", 5, true));
        offers("kiln/folder",
                new Choice("kiln/folder", "folder", null, new ModelType("main"), new BaseModel("sdxl"),
                        new ModelFormat("diffusers"), null, List.of(new PlannedFile("unet/config.json", 3)), true, null,
                        true));
    }

    private void offers(String repository, Choice... choices) {
        memory.sources().offers(HUB + repository, MemorySources.offer(repository, Terms.unknown(), null, choices));
    }

    @Test
    void aRepositoryOfFilesTellsTheirAddresses() throws Exception {
        assertEquals("{\"urls\":[\"https://huggingface.co/kiln/one/resolve/main/a%20b.safetensors\"],"
                + "\"is_diffusers\":false}", site.get(LOOK + "kiln/one").body());
    }

    @Test
    void aRepositoryWithAConfigurationIsOneModel() throws Exception {
        assertEquals("{\"urls\":null,\"is_diffusers\":true}", site.get(LOOK + "kiln/folder").body());
    }

    @Test
    void aHubThatCannotBeReachedIsNoMistakeOfTheServer() throws Exception {
        for (var problem : List.of(Problem.UNREACHABLE, Problem.IO)) {
            library.fails(LookUpSource.class, problem);

            assertEquals(424, site.get(LOOK + "kiln/one").statusCode(), problem.name());
            assertEquals(424, site.get(PAGE + "kiln/one").statusCode(), problem.name());
        }
    }

    @Test
    void nothingButAHubIsAsked() throws Exception {
        site.get(LOOK + "..%2Fetc");
        site.get(LOOK + "http:%2F%2F127.0.0.1");

        library.asked(LookUpSource.class)
                .forEach(asked -> assertTrue(asked.source().startsWith(HUB), asked.source()));
    }

    @Test
    void aLinkBeginsAnInstallation() throws Exception {
        var answer = site.get(PAGE + "kiln/folder");

        assertEquals(201, answer.statusCode());
        assertEquals("text/html; charset=utf-8", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("kiln/folder", memory.installs().getLast().source());
    }

    @Test
    void theOneFileOfARepositoryIsInstalled() throws Exception {
        assertEquals(201, site.get(PAGE + "kiln/one").statusCode());
        assertEquals(HUB + "kiln/one/resolve/main/a%20b.safetensors", memory.installs().getLast().source());
    }

    @Test
    void ofSeveralFilesTheUserChoosesElsewhere() throws Exception {
        assertEquals(200, site.get(PAGE + "kiln/loose").statusCode());
        assertTrue(memory.installs().isEmpty());
    }

    @Test
    void aRepositoryThatNobodyKnowsIsToldAsAPage() throws Exception {
        var answer = site.get(PAGE + "%3Cscript%3Ealert(1)%3C/script%3E");

        assertEquals(400, answer.statusCode());
        assertFalse(answer.body().contains("<script>"));
        assertEquals(400, site.get(PAGE + "kiln/none").statusCode());
        assertEquals(422, site.get("/api/v2/models/install/huggingface").statusCode());
    }

    @Test
    void aPictureOfAnotherSiteBeginsNothing() throws Exception {
        var answer = site.send(HttpRequest.newBuilder(site.at(PAGE + "kiln/folder")).header("Sec-Fetch-Dest", "image"));

        assertEquals(403, answer.statusCode());
        assertTrue(memory.installs().isEmpty());
    }

    @Test
    void aPageThatLeadsThereByItselfBeginsNothingAndAClickDoes() throws Exception {
        // an upgrade would be refused before
        var led = HttpRequest.newBuilder(site.at(PAGE + "kiln/folder")).version(Version.HTTP_1_1)
                .header("Sec-Fetch-Dest", "document").header("Sec-Fetch-Site", "cross-site");

        assertEquals(403, site.send(led.copy()).statusCode());
        assertTrue(memory.installs().isEmpty());
        assertEquals(201, site.send(led.copy().header("Sec-Fetch-User", "?1")).statusCode());
    }

    @Test
    void withoutATokenThereIsNoneThatHolds() throws Exception {
        assertEquals("\"invalid\"", site.get(LOGIN).body());
        assertTrue(library.asked(TestToken.class).isEmpty());
    }

    @Test
    void aTokenThatIsAcceptedIsKept() throws Exception {
        assertEquals("\"valid\"", site.send("POST", LOGIN, "{\"token\":\"hf_good\"}").body());
        assertEquals("hf_good", library.asked(ChangeToken.class).getLast().token().reveal());
    }

    @Test
    void aTokenThatIsRefusedIsNotKept() throws Exception {
        library.fails(TestToken.class, Problem.INVALID);
        assertEquals("\"invalid\"", site.send("POST", LOGIN, "{\"token\":\"hf_bad\"}").body());
        library.fails(TestToken.class, Problem.IO);
        assertEquals("\"unknown\"", site.send("POST", LOGIN, "{\"token\":\"hf_good\"}").body());

        assertTrue(library.asked(ChangeToken.class).isEmpty());
    }

    @Test
    void aTokenThatCannotBeForgottenIsStillTold() throws Exception {
        memory.sources().token("huggingface", true);
        library.fails(ChangeToken.class, Problem.ENVIRONMENT);

        assertEquals("\"valid\"", site.send("DELETE", LOGIN, null).body());
    }

    @Test
    void aTokenThatCannotBeKeptIsNotSaidToBe() throws Exception {
        memory.sources().token("huggingface", false);
        library.fails(ChangeToken.class, Problem.IO);

        assertEquals("\"invalid\"", site.send("POST", LOGIN, "{\"token\":\"hf_good\"}").body());
    }
}
