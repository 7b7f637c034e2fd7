// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipException;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;
import dev.maquette.api.probe.TensorInfo;

/** What is gathered while one file is read; its budget is for all of its pickles together. */
final class Reading {

    private final ProbeContext context;
    private final Budget budget = new Budget();
    private final Findings findings = new Findings();
    private Value top = Value.Scalar.NONE;
    private String layout = "";

    Reading(ProbeContext context) {
        this.context = context;
    }

    ProbeContext context() {
        return context;
    }

    Findings findings() {
        return findings;
    }

    PickleInput input(InputStream in, long length) {
        return new PickleInput(in, length, budget);
    }

    Value pickle(PickleInput input, Storages storages) throws IOException, InvalidModelException {
        try {
            return new PickleMachine(input, budget, findings, storages).run();
        } catch (ZipException | EOFException e) {
            throw new InvalidModelException("The pickle cannot be unpacked: " + e.getMessage() + ".");
        }
    }

    /** @param name how the file is laid out: zip, torchscript, legacy or pickle */
    void found(String name, Value value) {
        layout = name;
        top = value;
    }

    /** Tensors by name, and what the file says about itself. */
    Contents contents() throws InvalidModelException {
        var flat = Flattening.of(top);
        var metadata = new LinkedHashMap<>(flat.metadata());
        metadata.put("torch.layout", layout);
        return new Contents(flat.tensors(), metadata);
    }

    record Contents(Map<String, TensorInfo> tensors, Map<String, String> metadata) {
    }
}
