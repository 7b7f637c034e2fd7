// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import java.util.List;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;

class ExternalInstallerContractTest extends InstallerContract {

    @Override
    protected Installer installer() {
        return new ExternalInstaller(new KnownModels(ExternalInstaller.class.getResource("/data/models.json")));
    }

    @Override
    protected String source() {
        return "external://openai/gpt-image-2";
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("https://external/openai/gpt", "external/openai", "/models/clay.safetensors");
    }

    @Override
    protected List<String> impossibleSources() {
        return List.of("external://", "external://openai", "external:///gpt", "external://a b/c");
    }

    @Override
    protected Transfer transfer() {
        return null;
    }
}
