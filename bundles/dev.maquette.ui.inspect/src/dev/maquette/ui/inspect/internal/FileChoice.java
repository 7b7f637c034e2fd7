// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for a model file. */
final class FileChoice {

    private static final String[] SUFFIXES = {
            "*.safetensors;*.ckpt;*.pt;*.pth;*.bin;*.gguf;*.onnx;*.safetensors.index.json", "*"};

    private FileChoice() {
    }

    /** The file that the user chooses; of a model's folder its {@code model_index.json} stands for the folder. */
    static Optional<Path> ask(Shell shell, String title) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(SUFFIXES);
        dialog.setFilterNames(new String[]{Messages.Choice_models, Messages.Choice_all});
        return Optional.ofNullable(dialog.open()).map(Path::of).map(FileChoice::meant);
    }

    private static Path meant(Path file) {
        var name = file.getFileName().toString();
        return "model_index.json".equals(name) || "config.json".equals(name) ? file.getParent() : file;
    }
}
