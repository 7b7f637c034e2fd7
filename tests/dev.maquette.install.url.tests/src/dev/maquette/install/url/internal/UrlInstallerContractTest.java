// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.url.internal;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;
import dev.maquette.testkit.hub.Content;
import dev.maquette.testkit.hub.StandInHub;
import dev.maquette.testkit.install.PlainTransfer;

class UrlInstallerContractTest extends InstallerContract {

    private StandInHub server;

    @BeforeEach
    void open() throws IOException {
        server = StandInHub.open();
        server.file("/shelf/clay.safetensors", Content.noise(5000, 1));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Override
    protected Installer installer() {
        return new UrlInstaller();
    }

    @Override
    protected String source() throws IOException {
        return server.at("/shelf/clay.safetensors").toString();
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("C:\\models\\clay.safetensors", "owner/clay", "file:///models/clay.safetensors", "civitai:12");
    }

    @Override
    protected List<String> impossibleSources() throws IOException {
        return List.of(server.at("/shelf/gone.safetensors").toString(), server.at("/shelf/page.html").toString());
    }

    @Override
    protected Transfer transfer() {
        return new PlainTransfer();
    }
}
