// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.inference.onnx.internal.runtime.Graph;

/** Graphs that are loaded together: all of them or none. */
final class Graphs implements AutoCloseable {

    private final List<Graph> loaded = new ArrayList<>();

    /** Closes it, too, unless all are kept. */
    Graph with(Graph graph) {
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
