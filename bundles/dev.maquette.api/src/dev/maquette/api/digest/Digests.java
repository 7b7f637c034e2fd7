// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.digest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Takes digests of files and models. A file is read once, whatever is asked for; reading, tree hashing and the other
 * digests run side by side. Memory stays below 64 MiB for each call, however large the file. Methods may be called from
 * several threads at a time; they return when done.
 *
 * @noimplement A service of {@code dev.maquette.digest}, so that it can grow.
 */
public interface Digests {

    /**
     * Takes every digest asked for in one read. Those the cache knows are not taken again; new ones are given to it.
     *
     * @param file a regular file, or a link to one
     * @param algorithms at least one
     * @param monitor told of the bytes read; a cancelled one ends the call within 200 ms
     * @throws IOException when the file cannot be read, or changes while it is read; the message names it
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    FileDigests file(Path file, Set<DigestAlgorithm> algorithms, DigestCache cache, IProgressMonitor monitor)
            throws IOException;

    /**
     * The digits of a model as InvokeAI has them. Of a file they are its {@link #file digests}. For a folder they are
     * the BLAKE3 of the digits of every file below that ends in {@code .ckpt}, {@code .safetensors}, {@code .bin},
     * {@code .pt} or {@code .pth}, joined in the order of their paths; names, configurations and other files do not
     * enter it, except where a folder has none of these: then every file does.
     *
     * @param model file or folder; links to files are followed, links to folders are not
     * @param algorithms at least one; of a folder only those have a value that digest
     *     {@linkplain DigestAlgorithm#wholeFile() whole files}
     * @param monitor told of the bytes read; a cancelled one ends the call within 200 ms
     * @return lower-case digits by algorithm
     * @throws IOException when a file cannot be read, or changes while it is read; the message names it
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Map<DigestAlgorithm, String> model(Path model, Set<DigestAlgorithm> algorithms, DigestCache cache,
            IProgressMonitor monitor) throws IOException;
}
