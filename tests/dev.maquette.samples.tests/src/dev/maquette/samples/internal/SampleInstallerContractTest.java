// SPDX-License-Identifier: EPL-2.0
package dev.maquette.samples.internal;

import java.util.List;

import dev.maquette.api.install.Installer;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.testkit.contract.InstallerContract;

class SampleInstallerContractTest extends InstallerContract {

    @Override
    protected Installer installer() {
        return new SampleInstaller();
    }

    @Override
    protected String source() {
        return "sample:tiny-sd-onnx";
    }

    @Override
    protected List<String> foreignSources() {
        return List.of("tiny-sd-onnx", "https://example.org/clay.safetensors", "owner/clay");
    }

    @Override
    protected List<String> impossibleSources() {
        return List.of("sample:", "sample:gone");
    }

    @Override
    protected Transfer transfer() {
        return null;
    }
}
