// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.identify;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Says what files are, by their headers alone.
 *
 * @noimplement A service of core.
 */
public interface Identifier {

    /**
     * Identifies one file or folder. Whatever is wrong with it is told in the answer, not thrown.
     *
     * @param path file or folder
     * @param overrides fields the user decided ({@code name}, {@code type}, {@code base}, {@code format},
     *     {@code variant},
     *     {@code prediction_type}); rules that contradict them do not match
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Identification identify(Path path, Map<String, String> overrides, IProgressMonitor monitor);
}
