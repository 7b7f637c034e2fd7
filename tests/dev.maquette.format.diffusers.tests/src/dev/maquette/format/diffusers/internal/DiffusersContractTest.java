// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;

class DiffusersContractTest extends FormatContract {

    private static final Sample PIPELINE = Sample.folder("pipeline")
            .with("model_index.json", "{\"_class_name\":\"StableDiffusionPipeline\",\"unet\":[\"diffusers\",\"U\"]}")
            .with("unet/config.json", "{\"cross_attention_dim\":768,\"list\":[1,\"a\"]}");

    @Override
    protected FormatReader reader() {
        return new DiffusersReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(PIPELINE);
    }

    @Override
    protected Sample large() {
        return PIPELINE.with("unet/model.safetensors", new byte[0], 10_000_000_000L);
    }
}
