// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.install.InstallContext;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.GivenContext;
import dev.maquette.testkit.install.PlainTransfer;

class HubInstallerTest {

    @TempDir
    private Path staging;
    private StandInHub hub;
    private StandInHub storage;
    private HubRepository pipeline;
    private final byte[] unet = Content.noise(5000, 1);
    private final PlainTransfer transfer = new PlainTransfer();
    private final Map<String, String> environment = new HashMap<>();
    private Access access = new Access(null, true);
    private HubInstaller installer;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        environment.put("HF_ENDPOINT", hub.at("").toString());
        environment.put("HOME", staging.resolve("home").toString());
        installer = new HubInstaller(new Account(environment::get));
        pipeline = hub.route(new HubRepository("org/pipe", storage)).file("model_index.json", "{}")
                .file("unet/config.json", "{}").file("unet/diffusion_pytorch_model.safetensors", unet)
                .file("README.md", "# no model");
        hub.route(new HubRepository("org/loose", storage)).file("Best v2.safetensors", unet).file("q/m-Q4.gguf", unet);
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    @Test
    void aPipelineComesAsItsFolderPinnedToACommitWithItsDigests() throws IOException, LibraryException {
        var delivery = installer.deliver("org/pipe", context());
        assertEquals(staging.resolve("pipe"), delivery.path());
        assertEquals("org/pipe", delivery.source());
        assertEquals("hf_repo_id", delivery.sourceType());
        assertTrue(delivery.sourceUrl().endsWith("/org/pipe/tree/" + pipeline.commit()), delivery.sourceUrl());
        assertArrayEquals(unet,
                Files.readAllBytes(delivery.path().resolve("unet/diffusion_pytorch_model.safetensors")));
        assertTrue(Files.exists(delivery.path().resolve("model_index.json")));
        assertTrue(!Files.exists(delivery.path().resolve("README.md")));
        var large = transfer.fetched().stream().filter(request -> request.sha256() != null).toList();
        assertEquals(1, large.size());
        assertEquals(5000, large.getFirst().size());
        assertTrue(large.getFirst().source().getPath().contains("/resolve/" + pipeline.commit() + "/"));
    }

    @Test
    void aFolderComesWithoutTheWayToIt() throws LibraryException {
        var delivery = installer.deliver("org/pipe:unet", context());
        assertEquals(staging.resolve("pipe_unet"), delivery.path());
        assertEquals("org/pipe::unet", delivery.source());
        assertTrue(Files.exists(delivery.path().resolve("diffusion_pytorch_model.safetensors")));
    }

    @Test
    void severalFoldersKeepTheirNames() throws LibraryException {
        var plan = installer.plan("org/pipe::unet+text", context()).orElseThrow();
        assertEquals("pipe_unet_text", plan.name());
        assertEquals("unet/config.json", plan.files().getFirst().name());
    }

    @Test
    void aFileComesAlone() throws IOException, LibraryException {
        var delivery = installer.deliver(hub.at("/org/loose/blob/main/Best%20v2.safetensors").toString(), context());
        assertEquals(staging.resolve("loose_Best v2.safetensors"), delivery.path());
        assertArrayEquals(unet, Files.readAllBytes(delivery.path()));
    }

    @Test
    void aPlanTellsFilesAndBytesAndFetchesNothing() throws LibraryException {
        var plan = installer.plan("org/pipe", context()).orElseThrow();
        assertEquals(List.of("model_index.json", "unet/config.json", "unet/diffusion_pytorch_model.safetensors"),
                plan.files().stream().map(file -> file.name()).sorted().toList());
        assertEquals(5004, plan.size());
        assertEquals(List.of(), transfer.fetched());
    }

    @Test
    void looseCheckpointsAreOfferedByTheirNames() {
        var refused = refused("org/loose");
        assertTrue(refused.getMessage().contains("holds no model as a whole"), refused.getMessage());
        assertTrue(refused.remedy().contains("org/loose::Best v2.safetensors, org/loose::q/m-Q4.gguf"),
                refused.remedy());
    }

    @Test
    void aGatedRepositorySaysWhatToDoAndWhere() throws LibraryException {
        pipeline.gated("hf_right");
        var anonymous = refused("org/pipe");
        assertTrue(anonymous.getMessage().contains("is gated"), anonymous.getMessage());
        assertTrue(anonymous.remedy().contains("/org/pipe, log in"), anonymous.remedy());
        access = new Access(new Secret("hf_wrong"), true);
        var known = refused("org/pipe");
        assertTrue(known.remedy().contains("accept the terms"), known.remedy());
        assertTrue(!(known.getMessage() + known.remedy()).contains("hf_wrong"));
        access = new Access(new Secret("hf_right"), true);
        assertEquals(3, installer.plan("org/pipe", context()).orElseThrow().files().size());
    }

    @Test
    void whatIsNotThereIsTold() throws IOException {
        hub.route(HubRepository.others());
        var repository = refused("org/none");
        assertEquals(Problem.NOT_FOUND, repository.problem());
        assertEquals("There is no repository org/none that everybody may read.", repository.getMessage());
        var revision = refused(hub.at("/org/pipe/tree/v9").toString());
        assertEquals("org/pipe has no revision v9.", revision.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../model.txt", "aux.json", "nul/config.json", "unet./config.json", "COM1 .json"})
    void aFileThatCannotBeCalledSoOnEverySystemIsRefused(String path) {
        hub.route(new HubRepository("org/evil", storage)).file("model_index.json", "{}").file(path, "{}");
        assertEquals(Problem.INVALID, refused("org/evil").problem());
        assertEquals(List.of(), transfer.fetched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "ON", "yes", "true"})
    void whoWantsToStayOfflineIsNotTakenOnline(String value) {
        environment.put("HF_HUB_OFFLINE", value);
        int before = hub.requests().size();
        var refused = refused("org/pipe");
        assertEquals(Problem.ENVIRONMENT, refused.problem());
        assertTrue(refused.getMessage().contains("HF_HUB_OFFLINE"), refused.getMessage());
        assertEquals(before, hub.requests().size());
    }

    @Test
    void offlineIsOnlyWhatSaysSo() throws LibraryException {
        environment.put("HF_HUB_OFFLINE", "0");
        assertEquals(staging.resolve("pipe"), installer.deliver("org/pipe", context()).path());
    }

    private LibraryException refused(String source) {
        return assertThrows(LibraryException.class, () -> installer.deliver(source, context()));
    }

    private InstallContext context() {
        return GivenContext.of(staging, staging.resolve("models")).with(transfer, access);
    }
}
