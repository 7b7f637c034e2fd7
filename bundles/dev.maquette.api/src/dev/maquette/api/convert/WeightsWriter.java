// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

/** Writes weights as one safetensors file; a service. */
@FunctionalInterface
public interface WeightsWriter {

    /**
     * Writes the file.
     *
     * @param file does not exist yet; what is there after a failure is the caller's to delete
     * @param weights by their names
     * @param metadata what the file says about itself
     * @throws org.eclipse.core.runtime.OperationCanceledException soon after being cancelled
     */
    void write(Path file, Map<String, ? extends NewTensor> weights, Map<String, String> metadata,
            IProgressMonitor monitor) throws IOException;
}
