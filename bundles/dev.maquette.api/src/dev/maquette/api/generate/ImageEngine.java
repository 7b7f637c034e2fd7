// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.nio.file.Path;

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
     * @param drawn takes each picture, on the calling thread; what it throws ends the drawing
     * @return on which device, in words
     * @throws LibraryException when the model cannot be run or the settings do not fit it, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException within one step of being cancelled
     */
    String draw(ModelRecord model, Path path, ImageSettings settings, PictureTaker drawn,
            IProgressMonitor monitor) throws LibraryException;

    /** Takes pictures. */
    @FunctionalInterface
    interface PictureTaker {

        /** @throws LibraryException when it cannot be kept */
        void take(Picture picture) throws LibraryException;
    }
}
