// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;
import dev.maquette.testkit.hub.CivitaiCatalogue;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class CivitaiInstallerContractTest extends InstallerContract {

    private StandInHub hub;
    private StandInHub storage;

    @BeforeEach
    void open() throws IOException {
        hub = StandInHub.open();
        storage = StandInHub.open();
        hub.route(new CivitaiCatalogue(storage)).model(10, "Pony", "Checkpoint").version(22, "v2", "SDXL 1.0")
                .file(221, "pony_v2.safetensors", Content.noise(5000, 1));
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        storage.close();
    }

    @Override
    protected Installer installer() throws IOException {
        return new CivitaiInstaller(account());
    }

    @Override
    protected String source() {
        return "civitai:10";
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("https://example.org/clay.safetensors", "owner/clay", "/models/clay.safetensors");
    }

    @Override
    protected List<String> impossibleSources() {
        return List.of("civitai:99", "civitai:10@99");
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }

    private Account account() throws IOException {
        return new Account(Map.of("CIVITAI_ENDPOINT", hub.at("").toString())::get);
    }
}
