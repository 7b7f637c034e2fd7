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
import dev.maquette.api.probe.TensorPlace;

/** What is gathered while one file is read; its budget is for all of its pickles together. */
final class Reading {

    private final ProbeContext context;
    private final Budget budget = new Budget();
    private final Findings findings = new Findings();
    private Value top = Value.Scalar.NONE;
    private String layout = "";
    private StorageBegins begins = _ -> StorageBegins.UNKNOWN;

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

    /** Where the storages are; they are looked for only when somebody asks for the places of tensors. */
    void storages(StorageBegins found) {
        begins = found;
    }

    /** Where the numbers of the tensors are that lie in one piece. */
    Map<String, TensorPlace> places() throws IOException, InvalidModelException {
        var places = new LinkedHashMap<String, TensorPlace>();
        for (var tensor : Flattening.of(top).inOrder().entrySet()) {
            long begin = begins.of(tensor.getValue().storage());
            if (begin != StorageBegins.UNKNOWN) {
                places.put(tensor.getKey(), new TensorPlace(context.path(), begin + tensor.getValue().offset()));
            }
        }
        return places;
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
