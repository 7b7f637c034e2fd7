// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Tells a user of a graph that cannot be made, loaded or run. */
final class GraphFailure {

    private GraphFailure() {
    }

    /** @param root the model's file or folder */
    static LibraryException of(Path root, GraphException failure) {
        var remedy = switch (failure.problem()) {
        case INVALID -> "Choose a model of Stable Diffusion 1, 2 or XL that was not extended.";
        case ENVIRONMENT -> "Smaller pictures and smaller models need less memory; other programs may hold some.";
        default -> "Is the model complete? Install it again.";
        };
        return new LibraryException(failure.problem(), root + " cannot be run: " + failure.getMessage(), remedy,
                failure);
    }
}
