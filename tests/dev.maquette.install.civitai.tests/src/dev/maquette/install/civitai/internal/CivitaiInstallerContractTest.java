// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;
import dev.maquette.testkit.install.PlainTransfer;

class CivitaiInstallerContractTest extends InstallerContract {

    private SmallSite site;

    @BeforeEach
    void open() throws IOException {
        site = new SmallSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Override
    protected Installer installer() throws IOException {
        return new CivitaiInstaller(site.account());
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
}
