// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.inspect;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Looks into model files, by their headers alone.
 *
 * @noimplement A service of core.
 */
public interface Inspector {

    /**
     * Looks into one file or folder. Each header is read once, for the identification and the tensors together.
     * Whatever is wrong with it is told in the answer, not thrown.
     *
     * @param path file or folder; for a model in shards its index
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Inspection inspect(Path path, IProgressMonitor monitor);
}
