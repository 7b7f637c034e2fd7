// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;

class PathInstallerContractTest extends InstallerContract {

    @TempDir
    private Path home;

    @Override
    protected Installer installer() {
        return new PathInstaller(new PathSpelling(home, home, false));
    }

    @Override
    protected String source() throws IOException {
        return Files.write(home.resolve("clay.safetensors"), new byte[100]).toString();
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("https://example.org/clay.safetensors", "civitai:12");
    }

    @Override
    protected List<String> impossibleSources() {
        return List.of("/", home.resolve("gone.safetensors").toString(), "./gone/clay.bin");
    }

    @Override
    protected Transfer transfer() {
        return null;
    }
}
