// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;
import dev.maquette.testkit.format.PickleWriter;
import dev.maquette.testkit.format.SparseZip;
import dev.maquette.testkit.format.TorchArchive;

class TorchContractTest extends FormatContract {

    @Override
    protected FormatReader reader() {
        return new TorchReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.file("new.ckpt", TorchArchive.of(TorchReaderTest.wrapped(), 12)),
                Sample.file("old.ckpt", TorchReaderTest.legacy(TorchReaderTest.wrapped(), 12)));
    }

    @Override
    protected Sample large() {
        var object =
                PickleWriter.protocol2().op('}').text("w").tensor("HalfStorage", "0", 40_000, 50_000).op('s').stop();
        var zip =
                new SparseZip().stored("archive/data.pkl", object).last("archive/data/0", new byte[0], 4_000_000_000L);
        return Sample.file("large.ckpt", zip.head()).grown(zip.zeros(), zip.tail());
    }
}
