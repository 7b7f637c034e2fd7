// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Graphs that are loaded together: all of them or none. */
final class Graphs implements AutoCloseable {

    private final List<Graph> loaded = new ArrayList<>();

    Graph load(Path file, int threads) throws GraphException {
        var graph = Graph.load(file, threads);
        loaded.add(graph);
        return graph;
    }

    /** They are somebody else's to close now. */
    void keep() {
        loaded.clear();
    }

    @Override
    public void close() {
        loaded.forEach(Graph::close);
    }
}
