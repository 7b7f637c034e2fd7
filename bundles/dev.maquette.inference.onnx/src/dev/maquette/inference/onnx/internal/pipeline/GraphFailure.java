// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Tells a user of a graph that cannot be made, loaded or run. */
public final class GraphFailure {

    private GraphFailure() {
    }

    /**
     * What happened while it drew. Where a network gave no numbers, the weight to blame is looked for and named.
     */
    static LibraryException of(PipelineSource source, GraphException failure, IProgressMonitor monitor) {
        if (!failure.isNumberless()) {
            return of(source.root(), failure);
        }
        try {
            var broken = source.brokenWeight(monitor);
            return broken.isEmpty() ? of(source.root(), failure)
                    : new LibraryException(failure.problem(),
                            source.root() + " cannot be run: its weight " + broken.get()
                                    + " holds values that are no numbers.",
                            "Install the model again; if it stays so, it was trained or converted badly.", failure);
        } catch (IOException unread) {
            failure.addSuppressed(unread);
            return of(source.root(), failure);
        }
    }

    /** @param root the model's file or folder */
    public static LibraryException of(Path root, GraphException failure) {
        var remedy = switch (failure.problem()) {
        case INVALID -> "Choose a model of Stable Diffusion 1, 2 or XL that was not extended.";
        case ENVIRONMENT -> "Smaller pictures and smaller models need less memory; other programs may hold some.";
        default -> "Is the model complete? Install it again.";
        };
        return new LibraryException(failure.problem(), root + " cannot be run: " + failure.getMessage(), remedy,
                failure);
    }
}
