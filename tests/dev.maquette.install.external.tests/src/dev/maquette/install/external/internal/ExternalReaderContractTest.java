// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import java.util.List;

import dev.maquette.api.probe.FormatReader;
import dev.maquette.testkit.contract.FormatContract;
import dev.maquette.testkit.contract.Sample;

class ExternalReaderContractTest extends FormatContract {

    private static final String MODEL = "{\"provider_id\":\"acme\",\"provider_model_id\":\"v2\",\"name\":\"Paint\"}";

    @Override
    protected FormatReader reader() {
        return new ExternalReader();
    }

    @Override
    protected List<Sample> samples() {
        return List.of(Sample.file("Paint.external", MODEL.getBytes()));
    }

    /** There are no weights in such a file; the largest that is read. */
    @Override
    protected Sample large() {
        return Sample.file("large.external", (MODEL + " ".repeat((1 << 20) - MODEL.length())).getBytes());
    }
}
