// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.care.internal.page.Surroundings;

/** Leads to the file of a model, which is looked up in the background. */
record Whereabouts(Surroundings surroundings) {

    /** Puts the path on the clipboard. */
    void copy(String key) {
        withPath(key, path -> {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{path.toString()}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Has the desktop show the folder that the model lies in; for a model that is a folder, that one. */
    void open(String key) {
        withPath(key, path -> Program.launch((Files.isDirectory(path) ? path : path.getParent()).toString()));
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
