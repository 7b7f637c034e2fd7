// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.function.BiConsumer;

import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.UnreachableLibraryException;

/** A library of a server that tells when the server cannot be asked, so that not each of those who ask has to. */
final class WatchedLibrary extends ForwardingLibrary {

    private final BiConsumer<Library, LibraryException> lost;

    /** @param lost told each time, with this library */
    WatchedLibrary(Library other, BiConsumer<Library, LibraryException> lost) {
        super(other);
        this.lost = lost;
    }

    @Override
    public Models models(ModelQuery query) {
        try {
            return super.models(query);
        } catch (UnreachableLibraryException gone) {
            lost.accept(this, gone.failure());
            throw gone;
        }
    }
}
