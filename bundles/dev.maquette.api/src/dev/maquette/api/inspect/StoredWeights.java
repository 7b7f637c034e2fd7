// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.probe.InvalidModelException;

/** Tells where the weights of models are, by the formats that are installed at the moment. A service. */
@FunctionalInterface
public interface StoredWeights {

    /**
     * Reads the headers of a model.
     *
     * @param path file or folder, absolute
     * @throws InvalidModelException when it is broken, or no installed format reads it
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    StoredModel of(Path path, IProgressMonitor monitor) throws IOException, InvalidModelException;
}
