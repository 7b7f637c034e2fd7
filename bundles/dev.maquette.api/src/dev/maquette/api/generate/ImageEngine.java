// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;

/** Draws pictures; a service. May be used from many threads, which then wait for each other. */
public interface ImageEngine {

    /**
     * Draws.
     *
     * @param model what the library knows of the model
     * @param path its file or folder
     * @param settings what is null is filled in
     * @param drawn called with each picture, on the calling thread
     * @return on which device, in words
     * @throws LibraryException when the model cannot be run or the settings do not fit it, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException within one step of being cancelled
     */
    String draw(ModelRecord model, Path path, ImageSettings settings, Consumer<Picture> drawn,
            IProgressMonitor monitor) throws LibraryException;
}
