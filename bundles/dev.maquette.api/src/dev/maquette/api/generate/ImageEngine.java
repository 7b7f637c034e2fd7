// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;

/**
 * Draws pictures. Contributed to the extension point {@code dev.maquette.api.inference}, or a service where it needs
 * other services. Of several the first whose {@link #need} answers draws. May be used from many threads, whose drawings
 * then wait for each other.
 */
public interface ImageEngine {

    /**
     * Draws.
     *
     * @param listener hears of each step and takes each picture
     * @return what drew them
     * @throws LibraryException when a model cannot be run or the settings do not fit it, saying why and what to do
     * @throws org.eclipse.core.runtime.OperationCanceledException within one step of being cancelled
     */
    Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException;

    /** All that could compute here, each of which was tried; the first that is usable is the one that is chosen. */
    List<Device> devices(IProgressMonitor monitor);

    /**
     * Estimates what drawing would take, by the sizes of the weights and of the picture. Nothing is loaded.
     *
     * @throws LibraryException as {@link #draw}
     */
    MemoryNeed need(ImageTask task, IProgressMonitor monitor) throws LibraryException;

    /** What is kept in memory for the next picture, the last used first. */
    List<LoadedModel> loaded();

    /** Gives the memory of all loaded models back, after what is being drawn. */
    void release();
}
