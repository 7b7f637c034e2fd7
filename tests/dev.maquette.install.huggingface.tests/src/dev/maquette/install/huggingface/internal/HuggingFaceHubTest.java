// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.hub.HubModel;
import dev.maquette.api.hub.HubPage;
import dev.maquette.api.hub.HubQuery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.hub.HubDirectory;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class HuggingFaceHubTest {

    private final HubDirectory directory = new HubDirectory().account("hf_right", "ada");
    private final PlainTransfer transfer = new PlainTransfer();
    private StandInHub server;
    private HuggingFaceHub hub;

    @BeforeEach
    void open() throws IOException {
        server = StandInHub.open();
        server.route(directory);
        var endpoint = server.at("").toString();
        hub = new HuggingFaceHub(Map.of("HF_ENDPOINT", endpoint)::get);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private HubPage search(HubQuery query) throws LibraryException {
        return hub.search(query, Access.anonymous(), transfer, new NullProgressMonitor());
    }

    private HubRepository listed(String id) {
        var repository = new HubRepository(id, server);
        directory.lists(repository);
        return repository;
    }

    @Test
    void whatIsFoundSaysWhatTheListKnowsOfIt() throws LibraryException {
        listed("org/Ink-XL").about("downloads", "70000").about("likes", "12").about("pipeline_tag", "\"text-to-image\"")
                .about("tags", "[\"lora\",\"license:cc-by-nc-4.0\",\"base_model:org/base\"]").gated("x");
        listed("org/other");
        var found = search(new HubQuery("ink"));
        assertEquals(1, found.models().size());
        assertNull(found.cursor());
        var model = found.models().getFirst();
        assertEquals(List.of("org/Ink-XL", "org", "text-to-image", "org/base"),
                List.of(model.source(), model.author(), model.kind(), model.base()));
        assertEquals(70_000, model.downloads());
        assertEquals(12, model.likes());
        assertTrue(model.gated());
        assertTrue(model.terms().nonCommercial());
        assertTrue(model.page().endsWith("/org/Ink-XL"), model.page());
    }

    @Test
    void pagesFollowEachOtherAtTheSameEndpoint() throws LibraryException {
        for (int number = 0; number < 120; number++) {
            listed("org/m" + number);
        }
        var names = new ArrayList<String>();
        var page = search(new HubQuery("m"));
        names.addAll(page.models().stream().map(HubModel::name).toList());
        while (page.cursor() != null) {
            page = search(new HubQuery("m", null, false, page.cursor()));
            names.addAll(page.models().stream().map(HubModel::name).toList());
        }
        assertEquals(120, names.stream().distinct().count());
        assertEquals(3, server.requests().size());
    }

    @Test
    void aCursorThatNoPageHasToldIsRefused() {
        var refused = assertThrows(LibraryException.class, () -> search(new HubQuery("m", null, false, "a b")));
        assertEquals(Problem.INVALID, refused.problem());
    }

    @Test
    void aKindCanBeAskedForAndWhatIsForAdultsHasToBe() throws LibraryException {
        listed("org/a").about("tags", "[\"lora\"]");
        listed("org/b").about("tags", "[\"lora\",\"not-for-all-audiences\"]");
        listed("org/c").about("pipeline_tag", "\"text-to-image\"");
        assertEquals(List.of("org/a"), names(search(new HubQuery("", "lora", false, null))));
        assertEquals(List.of("org/a", "org/b"), names(search(new HubQuery("", "lora", true, null))));
        assertEquals(List.of("org/c"), names(search(new HubQuery(""))));
    }

    @Test
    void anOwnHubMayBeOnAnOwnNetwork() throws LibraryException {
        search(new HubQuery("ink"));
        assertTrue(transfer.rights().getFirst().allowPrivate());
    }

    private static List<String> names(HubPage page) {
        return page.models().stream().map(HubModel::name).toList();
    }

    @Test
    void whoWantsToStayOfflineIsNotTakenOnline() throws IOException {
        hub = new HuggingFaceHub(
                Map.of("HF_ENDPOINT", server.at("").toString(), "HF_HUB_OFFLINE", "1")::get);
        assertEquals(Problem.ENVIRONMENT,
                assertThrows(LibraryException.class, () -> search(new HubQuery("x"))).problem());
        assertEquals(Problem.ENVIRONMENT, assertThrows(LibraryException.class,
                () -> hub.account(Access.anonymous(), transfer, new NullProgressMonitor())).problem());
        assertEquals(List.of(), server.requests());
    }

    @Test
    void aTokenHasAName() throws LibraryException {
        assertEquals("ada", hub.account(new Access(new Secret("hf_right"), true), transfer, new NullProgressMonitor()));
        var refused = assertThrows(LibraryException.class,
                () -> hub.account(new Access(new Secret("hf_wrong"), true), transfer, new NullProgressMonitor()));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.remedy().contains("/settings/tokens"), refused.remedy());
    }

    @Test
    void anAnswerOfSomethingElseIsNotTakenForTheHub() throws IOException {
        server.close();
        server = StandInHub.open();
        server.file("/api/models", "<html>".getBytes());
        hub = new HuggingFaceHub(Map.of("HF_ENDPOINT", server.at("").toString())::get);
        assertNotNull(assertThrows(LibraryException.class, () -> search(new HubQuery("x"))).remedy());
    }

    @Test
    void tokensAreWhereTheHubsOwnProgramsPutThemAndGoToTheEndpointAlone() {
        assertEquals(List.of("huggingface.co"), hub.hosts(Map.<String, String>of()::get));
        assertEquals(List.of("mirror.example:8443"),
                hub.hosts(Map.of("HF_ENDPOINT", "https://mirror.example:8443/")::get));
        assertEquals(List.of(), hub.hosts(Map.of("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")::get));
        assertEquals(List.of("huggingface.co"), hub.hosts(Map.of("HF_HUB_DISABLE_IMPLICIT_TOKEN", "0")::get));
        assertEquals(List.of("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"), hub.tokenVariables());
        assertEquals(Path.of("/h/token"), hub.tokenFile(Map.of("HF_HOME", "/h")::get).orElseThrow());
        assertEquals("https://huggingface.co/settings/tokens",
                hub.tokenPage(Map.<String, String>of()::get).toString());
    }
}
