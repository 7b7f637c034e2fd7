// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.api.model.ModelFormat;

/** Asks the user for files and folders. */
public final class Places {

    private static final String[] IMAGES = {"*.png;*.jpg;*.jpeg;*.webp;*.PNG;*.JPG;*.JPEG;*.WEBP"};
    private static final String[] SETTINGS = {"*.json", "*"};

    private static final Set<String> FOLDERS = Set.of("diffusers", "onnx");

    private final Shell shell;

    /** @param shell the window that the dialogs stand over */
    public Places(Shell shell) {
        this.shell = shell;
    }

    Optional<Path> folder(String title, String text) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(title);
        dialog.setMessage(text);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** A model's file, or its folder where a model of the format is one. */
    public Optional<Path> model(String title, ModelFormat format) {
        return FOLDERS.contains(format.id()) ? folder(title, "") : open(title, null);
    }

    /** An image file. */
    public Optional<Path> image(String title) {
        return open(title, IMAGES);
    }

    /** A settings file. */
    public Optional<Path> settings(String title) {
        return open(title, SETTINGS);
    }

    private Optional<Path> open(String title, String[] filter) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        if (filter != null) {
            dialog.setFilterExtensions(filter);
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** A file that is to be written; whether one that is there may be replaced has been asked. */
    public Optional<Path> newSettings(String title, String model) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(model.replaceAll("[^\\p{L}\\p{N}._-]+", "_") + ".json");
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
