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
import dev.maquette.api.convert.Precision;
import dev.maquette.inference.onnx.internal.graph.GraphFile;

/**
 * A folder of graphs that is to be written.
 *
 * @param files beside the networks, by their paths
 * @param precision null to leave weights as they are
 */
record OnnxConversion(Map<String, byte[]> files, List<Network> networks, Precision precision) implements Conversion {

    private static final String GRAPH = "model.onnx";
    private static final String DATA = "model.onnx_data";
    private static final int SHARE = 100;

    @Override
    public boolean folder() {
        return true;
    }

    @Override
    public long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum() + networks.stream()
                .mapToLong(network -> network.blueprint().graph().bytes().length
                        + new DataFile(network.blueprint(), precision).bytes())
                .sum();
    }

    @Override
    public List<String> notes() {
        return networks.stream().anyMatch(network -> network.folder().equals("vae_encoder")) ? List.of()
                : List.of("Its VAE has no encoder, so that the graphs do not start from pictures.");
    }

    @Override
    public void write(Path target, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, SHARE * networks.size());
        PipelineFiles.write(files, target);
        for (var network : networks) {
            progress.subTask(network.folder());
            var folder = Files.createDirectories(target.resolve(network.folder()));
            var data = new DataFile(network.blueprint(), precision);
            data.write(folder.resolve(DATA), progress.split(SHARE));
            PipelineFiles.write(folder.resolve(GRAPH),
                    new GraphFile(network.blueprint().graph(), DATA, data.places()).bytes(network.output()));
        }
    }
}
