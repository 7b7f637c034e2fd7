// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.format.Proto;

class OnnxContractTest extends FormatContract {

    private static final int FLOAT = 1;
    private static final Proto NOTE = new Proto().message(14, new Proto().text(1, "author").text(2, "someone"));
    private static final byte[] MODEL = Proto.model(new Proto()
            .message(5, Proto.tensor("w", FLOAT, 2, 3).bytes(9, new byte[24]))
            .message(11, Proto.value("sample", FLOAT, "batch", "4")).message(12, Proto.value("out", FLOAT, "1")))
            .raw(NOTE.toBytes()).toBytes();

    @Override
    protected FormatReader reader() {
        return new OnnxReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.file("model.onnx", MODEL));
    }

    /** A message of protobuf is a list of fields that nobody counts; the last one is a note. */
    @Override
    protected boolean mayEndAt(Sample sample, String file, long length) {
        return length == MODEL.length - NOTE.toBytes().length;
    }

    @Override
    protected Sample large() {
        long data = 4_000_000_000L;
        var tensor = Proto.tensor("w", FLOAT, data / 4).length(9, data).toBytes();
        var graph = new Proto().length(5, tensor.length + data).raw(tensor).toBytes();
        var head = new Proto().number(1, 8).length(7, graph.length + data).raw(graph).toBytes();
        return Sample.file("large.onnx", head).grown(data, new Proto().message(8, new Proto().number(2, 17)).toBytes());
    }
}
