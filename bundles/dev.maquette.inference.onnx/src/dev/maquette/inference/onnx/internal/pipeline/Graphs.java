// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.Blueprint;
import dev.maquette.inference.onnx.internal.runtime.Graph;
import dev.maquette.inference.onnx.internal.runtime.GraphException;
import dev.maquette.inference.onnx.internal.runtime.Loading;
import dev.maquette.inference.onnx.internal.runtime.Setup;

/** Graphs that are loaded together: all of them or none. */
final class Graphs implements AutoCloseable {

    private final List<Graph> loaded = new ArrayList<>();
    private final Setup setup;
    private final IProgressMonitor monitor;

    /**
     * None yet.
     *
     * @param setup with what they are run
     * @param monitor is asked whether they are still wanted
     */
    Graphs(Setup setup, IProgressMonitor monitor) {
        this.setup = setup;
        this.monitor = monitor;
    }

    /** Loads one. It is closed with the others, unless all are kept. */
    Graph load(Blueprint blueprint) throws GraphException {
        var graph = Loading.of(blueprint, setup, monitor);
        loaded.add(graph);
        return graph;
    }

    /** Loads the text encoders of a model. */
    TextEncoders texts(PipelineSource source, Recipe recipe) throws LibraryException, GraphException {
        var texts = new ArrayList<TextEncoder>();
        boolean early = recipe.words().size() > 1 || source.refines();
        for (var words : recipe.words()) {
            texts.add(new TextEncoder(load(source.textEncoder(texts.size())), words, early));
            texts.getLast().check();
        }
        return new TextEncoders(texts);
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
