// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;

/** A conversion that is possible and not done yet. */
public interface Conversion {

    /** Whether a folder is written, else a file. */
    boolean folder();

    /** About how many bytes are written. */
    long bytes();

    /** What the user should know of what is left out or guessed, in sentences. */
    List<String> notes();

    /**
     * Does it. The model is only read.
     *
     * @param target file or folder that does not exist yet, in a folder that does; what is there after a failure is
     *     the caller's to delete
     * @throws LibraryException when the model turns out to be broken, saying why
     * @throws org.eclipse.core.runtime.OperationCanceledException soon after being cancelled
     */
    void write(Path target, IProgressMonitor monitor) throws LibraryException, IOException;
}
