// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.format.SafetensorsFile;

class ShardedContractTest extends FormatContract {

    private static final String INDEX = "model.safetensors.index.json";
    private static final String ONE = "model-00001-of-00002.safetensors";
    private static final String TWO = "model-00002-of-00002.safetensors";
    private static final byte[] MAP = ("{\"metadata\":{\"total_size\":12},\"weight_map\":{\"a\":\"" + ONE
            + "\",\"b\":\"" + TWO + "\"}}").getBytes();

    @Override
    protected FormatReader reader() {
        return new ShardedReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.file(INDEX, MAP).with(ONE, shard("a", 2).bytes()).with(TWO, shard("b", 4).bytes()));
    }

    @Override
    protected Sample large() {
        var shard = shard("a", 5_000_000_000L);
        return Sample.file(INDEX, MAP).with(TWO, shard("b", 4).bytes()).with(ONE, shard.header(), shard.data());
    }

    private static SafetensorsFile shard(String tensor, long length) {
        return new SafetensorsFile().tensor(tensor, "F16", length);
    }
}
