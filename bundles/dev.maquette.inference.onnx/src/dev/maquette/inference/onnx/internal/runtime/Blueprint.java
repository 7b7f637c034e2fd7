// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.nio.file.Path;

import dev.maquette.inference.onnx.internal.graph.MadeGraph;

/** A graph before it is loaded. */
public sealed interface Blueprint {

    /** For messages. */
    String name();

    /**
     * One that lies in a file.
     *
     * @param file ONNX; data outside it lie beside it
     */
    record Stored(Path file) implements Blueprint {

        @Override
        public String name() {
            return file.getParent().getFileName() + "/" + file.getFileName();
        }
    }

    /**
     * One that was made of weights.
     *
     * @param folder no link; below it are the files of the weights
     */
    record Made(String name, MadeGraph graph, Path folder) implements Blueprint {
    }
}
