// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** Asks for the folder of a library, and says what is the matter with the one that is typed. */
final class LibraryFolder extends Area {

    private final Path now;
    private final TextField field;
    private final Label room;
    private Optional<Path> chosen;

    /**
     * @param now folder of the library that is open
     * @param changed called when the user has typed or chosen another one
     */
    LibraryFolder(Composite parent, Look look, Path now, Runnable changed) {
        super(parent, 2, 0, 0);
        rows(8);
        this.now = now;
        this.chosen = Optional.of(now);
        field = wide(new TextField(this, look, FieldStyle.LINE, "folder", ""));
        ((GridData) field.getLayoutData()).heightHint = 28;
        field.text().setText(now.toString());
        field.text().getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Welcome_library));
        new ActionButton(this, look, ButtonStyle.NORMAL).show("", Messages.Welcome_browse).onPress(this::browse);
        room = label(look, Type.CAPTION, "mq-text2");
        ((GridData) room.getLayoutData()).horizontalSpan = 2;
        check();
        field.text().addListener(SWT.Modify, e -> {
            check();
            changed.run();
        });
    }

    /** The folder that is typed, if it can be one. */
    Optional<Path> chosen() {
        return chosen;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.Welcome_browseText);
        String folderOfUser = dialog.open();
        if (folderOfUser != null) {
            field.text().setText(folderOfUser);
        }
    }

    private void check() {
        Path typed = typed();
        String problem = typed == null ? Messages.Welcome_noPath : problem(typed);
        chosen = problem == null ? Optional.of(typed) : Optional.empty();
        field.mark(problem != null);
        room.setText(problem != null ? problem : free(typed));
    }

    private Path typed() {
        try {
            Path path = Path.of(field.text().getText().strip()).normalize();
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** Why a folder cannot become a library, or null. */
    private String problem(Path typed) {
        if (typed.equals(now) || !Files.exists(typed)) {
            return null;
        }
        if (!Files.isDirectory(typed)) {
            return Messages.Welcome_noFolder;
        }
        try (Stream<Path> inside = Files.list(typed)) {
            return inside.findAny().isEmpty() || isLibrary(typed) ? null : Messages.Welcome_notEmpty;
        } catch (IOException _) {
            return Messages.Welcome_noFolder;
        }
    }

    /** Whether a folder is a library already. */
    static boolean isLibrary(Path folder) {
        return Files.exists(folder.resolve("settings.json"));
    }

    private static String free(Path typed) {
        Path there = typed;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            return there == null ? Messages.Welcome_here
                    : NLS.bind(Messages.Welcome_room, ByteSize.text(Files.getFileStore(there).getUsableSpace()));
        } catch (IOException _) {
            return Messages.Welcome_here;
        }
    }
}
