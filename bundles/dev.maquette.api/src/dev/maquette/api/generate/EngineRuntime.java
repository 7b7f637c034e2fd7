// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.generate;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;

/** The native libraries with which an engine computes, to which others can be added; a service. */
public interface EngineRuntime {

    /** What there is. */
    State state();

    /** What can be added on this platform; empty where nothing can. */
    List<Offer> offers();

    /**
     * Unpacks a runtime for this platform. It is used from the next start of the program on.
     *
     * @param kind as {@link Offer#kind()}
     * @param archive what the offer names
     * @return the folder
     * @throws LibraryException when this is not the archive, or it cannot be unpacked; nothing is changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; nothing is changed then
     */
    Path install(String kind, Path archive, IProgressMonitor monitor) throws LibraryException;

    /**
     * What an engine computes with.
     *
     * @param name of the runtime
     * @param version of the libraries that are in use; null when they cannot be loaded
     * @param folder where they lie; null for those that come with the program
     * @param problem why they cannot be loaded, and what to do; null when they can
     * @param installed kinds that were added
     */
    record State(String name, String version, String folder, String problem, List<String> installed) {

        public State {
            installed = List.copyOf(installed);
        }
    }

    /**
     * Something that can be added.
     *
     * @param kind how it is chosen, such as {@code cuda}
     * @param path of the archive in a Maven repository, without a slash before it
     * @param bytes of the archive, about
     * @param unpacked bytes on this disk, about
     */
    record Offer(String kind, String path, long bytes, long unpacked) {
    }
}
