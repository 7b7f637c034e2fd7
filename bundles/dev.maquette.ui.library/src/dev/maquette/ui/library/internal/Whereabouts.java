// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.session.Session;

/** Leads to a model's file. */
public final class Whereabouts {

    private final Session session;
    private final Executor background;
    private final Executor ui;

    /**
     * Leads to models of the session's library.
     *
     * @param background runs what may take time
     * @param ui runs what touches the screen
     */
    public Whereabouts(Session session, Executor background, Executor ui) {
        this.session = session;
        this.background = background;
        this.ui = ui;
    }

    /** Puts the path of a model's file or folder on the clipboard. */
    public void copy(String key) {
        withPath(key, path -> copy(List.of(path.toString())));
    }

    /** Puts words on the clipboard, each on a line of its own. */
    public void copy(List<String> words) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[]{String.join(System.lineSeparator(), words)},
                new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** Where a model's file or folder is, when it is on this computer. */
    public Optional<Path> of(ModelSummary model) {
        return session.library().filter(library -> session.hasFilesHere())
                .map(library -> library.info().modelsFolder().resolve(model.path()));
    }

    /** Whether the desktop can show folders of the library. */
    public boolean canOpen() {
        return session.hasFilesHere();
    }

    /** Has the desktop show the folder that a model lies in; for a model that is a folder, that one. */
    public void open(String key) {
        withPath(key, path -> Program.launch((Files.isDirectory(path) ? path : path.getParent()).toString()));
    }

    private void withPath(String key, Consumer<Path> action) {
        session.library().ifPresent(library -> background.execute(() -> read(library, key, action)));
    }

    private void read(Library library, String key, Consumer<Path> action) {
        try {
            library.model(key).map(library::path).ifPresent(path -> ui.execute(() -> action.accept(path)));
        } catch (LibraryException failure) {
            session.tell(failure);
        }
    }
}
