// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.Libraries;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;

/** Opens libraries that a test has made. */
public final class MemoryLibraries implements Libraries {

    private final List<Library> all;

    /** These libraries exist; the first one is the default. */
    public MemoryLibraries(Library... libraries) {
        this.all = List.of(libraries);
    }

    @Override
    public URI defaultLocation() {
        return all.getFirst().info().location();
    }

    @Override
    public List<LibraryInfo> known() {
        return all.stream().map(Library::info).toList();
    }

    @Override
    public LibraryInfo create(Path folder, String name) throws LibraryException {
        throw new LibraryException(Problem.ENVIRONMENT, "No library can be made here.", "");
    }

    @Override
    public MovedLibrary move(URI from, Path to, boolean dryRun, IProgressMonitor monitor) throws LibraryException {
        throw new LibraryException(Problem.ENVIRONMENT, "No library can be moved here.", "");
    }

    @Override
    public Library open(URI location) throws LibraryException {
        return all.stream().filter(library -> library.info().location().equals(location)).findFirst().orElseThrow(
                () -> new LibraryException(Problem.NOT_FOUND, "There is no library at " + location + ".",
                        "Choose another folder."));
    }
}
