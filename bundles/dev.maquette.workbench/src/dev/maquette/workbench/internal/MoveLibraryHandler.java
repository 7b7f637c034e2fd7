// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.library.Problem;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;

/** Asks for another folder for the open library, says what would happen, and moves it there. */
public final class MoveLibraryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = PlatformUI.getWorkbench().getService(Session.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (session.library().isEmpty()) {
            session.tell(Notice.of(Notice.Kind.PROBLEM, Messages.MoveLibrary_none, Messages.MoveLibrary_noneText));
            return null;
        }
        if (session.library().get().info().remote()) {
            session.tell(Notice.of(Notice.Kind.PROBLEM, Messages.MoveLibrary_server, Messages.MoveLibrary_serverText));
            return null;
        }
        URI from = session.library().get().info().location();
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Messages.MoveLibrary_title);
        dialog.setMessage(Messages.MoveLibrary_folder);
        String folder = dialog.open();
        if (folder != null) {
            look(session, from, Path.of(folder), shell);
        }
        return null;
    }

    /** An empty folder is the place itself; in any other the library keeps its name. */
    static Path place(Path folder, Path from) throws LibraryException {
        if (!Files.exists(folder)) {
            return folder;
        }
        try (var children = Files.list(folder)) {
            return children.findAny().isEmpty() ? folder : folder.resolve(from.getFileName());
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, NLS.bind(Messages.MoveLibrary_unreadable, folder),
                    Messages.MoveLibrary_another, failure);
        }
    }

    private static void look(Session session, URI from, Path folder, Shell shell) {
        session.operations().start(Messages.MoveLibrary_looking,
                monitor -> session.libraries().move(from, place(folder, Path.of(from)), true, monitor),
                foreseen -> shell.getDisplay().asyncExec(() -> ask(session, from, foreseen, shell)),
                session::tell);
    }

    private static void ask(Session session, URI from, MovedLibrary foreseen, Shell shell) {
        if (shell.isDisposed()) {
            return;
        }
        Look look = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(Look.class);
        List<String> running = session.operations().running().stream().map(Running::label)
                .filter(label -> !label.equals(Messages.MoveLibrary_looking)).distinct().toList();
        // What is a draft then would be lost when the library is closed.
        if (new MoveLibraryDialog(shell, look, foreseen, running).open() == Window.OK
                && PlatformUI.getWorkbench().saveAllEditors(true)) {
            session.move(from, Path.of(foreseen.to()), moved -> moved(session, from, moved));
        }
    }

    /** Whoever chose this library for the start has chosen the one that is elsewhere now. */
    private static void moved(Session session, URI from, MovedLibrary moved) {
        LibraryChoice choice = new LibraryChoice(session.libraries());
        if (choice.location().equals(from)) {
            choice.remember(Path.of(moved.to()).toUri());
        }
        String left = left(moved);
        session.tell(new Notice(left.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING,
                NLS.bind(Messages.MoveLibrary_done, moved.to()), left, Optional.empty()));
    }

    /** What is left to do; may be empty. */
    static String left(MovedLibrary moved) {
        return moved.remark() != null ? moved.remark()
                : moved.programs().isEmpty() ? ""
                        : NLS.bind(Messages.MoveLibrary_share, String.join(", ", moved.programs()));
    }
}
