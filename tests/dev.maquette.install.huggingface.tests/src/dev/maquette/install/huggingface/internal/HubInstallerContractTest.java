// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.HubRepository;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class HubInstallerContractTest extends InstallerContract {

    @TempDir
    private Path home;
    private StandInHub hub;
    private StandInHub storage;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        hub.route(new HubRepository("org/pipe", storage)).file("model_index.json", "{}").file("unet/config.json", "{}")
                .file("unet/diffusion_pytorch_model.safetensors", Content.noise(5000, 1));
        hub.route(HubRepository.others());
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    @Override
    protected Installer installer() throws IOException {
        return new HubInstaller(
                new Account(Map.of("HF_ENDPOINT", hub.at("").toString(), "HOME", home.toString())::get));
    }

    @Override
    protected String source() {
        return "org/pipe";
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("https://example.org/clay.safetensors", "civitai:12", "/models/clay.safetensors");
    }

    @Override
    protected List<String> impossibleSources() {
        return List.of("org/gone", "org/pipe::text_encoder");
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }
}
