// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.format.SafetensorsFile;

class SafetensorsContractTest extends FormatContract {

    @Override
    protected FormatReader reader() {
        return new SafetensorsReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.file("two.safetensors", new SafetensorsFile().metadata("format", "pt")
                .tensor("z", "F16", 2, 3).tensor("a.b", "I64").bytes()),
                Sample.file("one.safetensors", new SafetensorsFile().tensor("only", "F32", 4).bytes()));
    }

    @Override
    protected Sample large() {
        var model = new SafetensorsFile().tensor("w", "F16", 10_000, 1_000_000);
        return Sample.file("large.safetensors", model.header()).grown(model.data());
    }
}
