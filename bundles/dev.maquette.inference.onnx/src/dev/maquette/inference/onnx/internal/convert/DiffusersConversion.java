// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.convert.Conversion;
import dev.maquette.api.convert.NewTensor;
import dev.maquette.api.convert.WeightsWriter;

/**
 * A folder of weights that is to be written.
 *
 * @param files beside the weights, by their paths
 * @param networks their weights, by the paths of the files
 */
record DiffusersConversion(Map<String, byte[]> files, Map<String, Map<String, NewTensor>> networks,
        WeightsWriter writer) implements Conversion {

    private static final Map<String, String> FORMAT = Map.of("format", "pt");
    private static final int SHARE = 100;
    /** About what a header has for each tensor. */
    private static final long ENTRY = 128;

    @Override
    public boolean folder() {
        return true;
    }

    @Override
    public long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum()
                + networks.values().stream().flatMap(network -> network.values().stream())
                        .mapToLong(tensor -> tensor.info().bytes() + ENTRY).sum();
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void write(Path target, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, SHARE * networks.size());
        PipelineFiles.write(files, target);
        for (var network : networks.entrySet()) {
            var file = target.resolve(network.getKey());
            Files.createDirectories(file.getParent());
            progress.subTask(network.getKey());
            writer.write(file, network.getValue(), FORMAT, progress.split(SHARE));
        }
    }
}
