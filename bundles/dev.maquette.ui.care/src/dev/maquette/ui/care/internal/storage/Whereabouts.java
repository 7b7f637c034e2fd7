// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.part.Surroundings;

/** Leads to the file of a model, which is looked up in the background. */
record Whereabouts(Surroundings surroundings, Ways ways) {

    /** Puts the path on the clipboard. */
    void copy(String key) {
        withPath(key, path -> ways.copy(List.of(path.toString())));
    }

    /** Has the desktop show the folder that the model lies in; for a model that is a folder, that one. */
    void open(String key) {
        withPath(key, path -> ways.openFolder(path.toString()));
    }

    private void withPath(String key, Consumer<Path> action) {
        surroundings.session().library().ifPresent(
                library -> surroundings.background().execute(() -> read(library, key, action)));
    }

    private void read(Library library, String key, Consumer<Path> action) {
        try {
            library.model(key).map(library::path)
                    .ifPresent(path -> surroundings.display().execute(() -> action.accept(path)));
        } catch (LibraryException failure) {
            surroundings.session().tell(failure);
        }
    }
}
