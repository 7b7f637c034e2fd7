// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Area;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.TextField;

/** Asks for the folder of a library, and says what is the matter with the one that is typed. */
final class FolderField extends Area {

    private final Path now;
    private final Surroundings surroundings;
    private final Runnable changed;
    private final TextField field;
    private final Label words;
    private Optional<Path> chosen;
    private int latest;

    /**
     * @param now folder of the library that is open
     * @param maker for what asks the disk, which may be one that is far away
     * @param changed called when another folder can be chosen, or none for now
     */
    FolderField(Composite parent, Look look, Path now, Surroundings.Maker maker, Runnable changed) {
        super(parent, 2, 0, 0);
        rows(8);
        this.now = now;
        this.changed = changed;
        this.chosen = Optional.of(now);
        surroundings = maker.of(this);
        field = wide(new TextField(this, look, FieldStyle.LINE, "folder", ""));
        ((GridData) field.getLayoutData()).heightHint = 28;
        field.text().setText(now.toString());
        field.text().getAccessible()
                .addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = Messages.Welcome_library));
        new ActionButton(this, look, ButtonStyle.NORMAL).show("", Messages.Welcome_browse).onPress(this::browse);
        words = label(look, Type.CAPTION, "mq-text2");
        words.setText(Messages.Welcome_here);
        ((GridData) words.getLayoutData()).horizontalSpan = 2;
        ask(now, this::say);
        field.text().addListener(SWT.Modify, e -> typed());
    }

    /** The folder that is typed, once it is known that it can be one. */
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

    private void typed() {
        chosen = Optional.empty();
        latest++; // what is said of the folder before comes too late
        path().ifPresentOrElse(path -> ask(path, this::take), () -> show(Messages.Welcome_noPath, true));
        changed.run();
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(field.text().getText().strip()).normalize()).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private void ask(Path folder, Consumer<LibraryPlace> told) {
        int asked = latest;
        surroundings.background().execute(() -> {
            LibraryPlace place = LibraryPlace.of(folder, now);
            surroundings.display().execute(() -> {
                if (asked == latest) {
                    told.accept(place);
                }
            });
        });
    }

    private void take(LibraryPlace place) {
        chosen = place.fits() ? Optional.of(place.folder()) : Optional.empty();
        say(place);
        changed.run();
    }

    private void say(LibraryPlace place) {
        show(place.words(), !place.fits());
    }

    private void show(String sentence, boolean wrong) {
        field.mark(wrong);
        words.setText(sentence);
    }

    /** Where one types. */
    TextField field() {
        return field;
    }

    /** What is said of what is typed. */
    String words() {
        return words.getText();
    }
}
