// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.WeightsWriter;

/** A safetensors file that is to be written. */
record SafetensorsConversion(Map<String, NewTensor> weights, Map<String, String> metadata, WeightsWriter writer)
        implements Conversion {

    /** About what a header has for each tensor. */
    private static final long ENTRY = 128;

    @Override
    public boolean folder() {
        return false;
    }

    @Override
    public long bytes() {
        return weights.values().stream().mapToLong(tensor -> tensor.info().bytes() + ENTRY).sum();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void write(Path target, IProgressMonitor monitor) throws IOException {
        writer.write(target, weights, metadata, monitor);
    }
}
