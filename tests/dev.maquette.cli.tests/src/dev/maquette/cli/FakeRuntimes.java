// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.DrawingSettings;
import dev.maquette.api.generate.EngineRuntime.Offer;
import dev.maquette.api.generate.EngineRuntime.State;
import dev.maquette.api.request.ChangeDrawingSettings;
import dev.maquette.api.request.DescribeRuntime;
import dev.maquette.api.request.InstallRuntime;
import dev.maquette.api.request.SurveyDevices;

/** A computer with a graphics card for which libraries are missing. */
final class FakeRuntimes {

    static final String ARCHIVE = "https://repository.example/maven/org/example/runtime-1.jar";

    DrawingSettings settings = DrawingSettings.usual();
    final List<String> installed = new ArrayList<>();

    DescribeRuntime.Runtime describe() {
        return new DescribeRuntime.Runtime(new State("ONNX Runtime", "1.2.3", null, null, installed),
                List.of(new Offer("cuda", "org/example/runtime-1.jar", 642_000_000, 616_000_000)), settings, settings,
                "https://repository.example/maven");
    }

    SurveyDevices.Devices survey() {
        return new SurveyDevices.Devices(
                List.of(new Device("cpu", "the processor", true, null, 24_000_000_000L, 20_000_000_000L),
                        new Device("cuda", "NVIDIA H200", false, "libcudnn.so.9 is missing. Install cuDNN 9.", null,
                                null)),
                List.of());
    }

    InstallRuntime.Installed install(InstallRuntime install) {
        if (!install.dryRun() && !installed.contains(install.kind())) {
            installed.add(install.kind());
        }
        return new InstallRuntime.Installed(install.kind(), install.file() == null ? ARCHIVE : install.file(),
                642_000_000, install.dryRun() ? null : "/home/ada/runtimes/cuda", install.file() == null);
    }

    ChangeDrawingSettings.Changed change(ChangeDrawingSettings change) {
        settings = change.settings();
        return new ChangeDrawingSettings.Changed(settings);
    }
}
