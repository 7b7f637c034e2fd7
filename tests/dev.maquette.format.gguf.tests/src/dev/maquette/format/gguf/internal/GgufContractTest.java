// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.format.GgufWriter;

class GgufContractTest extends FormatContract {

    @Override
    protected FormatReader reader() {
        return new GgufReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(sample(1), sample(3), Sample.file("values.gguf", new GgufWriter(3, 0, 2).field("yes", 7).u8(1)
                .field("words", 9).u32(8).u64(2).text("x").text("y").bytes(0)));
    }

    @Override
    protected Sample large() {
        var header = new GgufWriter(3, 1, 0).tensor("t", 0, 0, 5_000_000_000L).bytes(0);
        return Sample.file("large.gguf", header).grown(20_000_000_000L);
    }

    /** Behind the last field or tensor comes what fills the header up; without data nobody misses that. */
    @Override
    protected boolean mayEndAt(Sample sample, String file, long length) {
        return sample.name().startsWith("values") && length > 70;
    }

    private static Sample sample(int version) {
        return Sample.file("v" + version + ".gguf", new GgufWriter(version, 2, 2).field("general.architecture", 8)
                .text("flux").field("small", 1).u8(-3).tensor("a", 0, 0, 4, 2).tensor("b", 8, 32, 32).bytes(66));
    }
}
