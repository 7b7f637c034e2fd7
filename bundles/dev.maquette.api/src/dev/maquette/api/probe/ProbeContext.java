// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Bounded access to the thing being probed.
 *
 * @noimplement Given by core, so that it can grow.
 */
public interface ProbeContext {

    /** The file or folder. */
    Path path();

    /** Whether {@link #path()} is a folder. */
    boolean folder();

    /** Bytes of the file; 0 for a folder. */
    long size();

    /**
     * Reads a part of the file.
     *
     * @param offset bytes from the start
     * @param length bytes to read, at most 128 MiB
     * @return exactly {@code length} bytes, little-endian, positioned at 0
     * @throws java.io.EOFException when the file ends before
     */
    ByteBuffer read(long offset, int length) throws IOException;

    /**
     * What a file of the folder holds, read by whichever installed format recognises it.
     *
     * @param file relative POSIX path
     * @return empty when this is no folder, there is no such file in it, or no installed format reads it
     * @throws InvalidModelException when the file is broken
     */
    Optional<ModelContent> nested(String file) throws IOException, InvalidModelException;

    /** Progress and cancellation. */
    IProgressMonitor monitor();
}
