// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.api.probe.Safety;
import dev.maquette.api.probe.Safety.Verdict;
import dev.maquette.ui.model.EditedModel;
import dev.maquette.ui.model.ModelFiles;

/**
 * Finds out in the background whether loading a model would run code. Files of formats that cannot are not looked at,
 * and no model is looked at twice in a row. Belongs to the display's thread.
 */
final class SafetyCheck {

    private static final Logger LOG = System.getLogger(SafetyCheck.class.getName());

    private static final List<String> HARMLESS = List.of(".safetensors", ".gguf", ".onnx");

    private record Subject(String key, Path path, long bytes) {
    }

    private final ModelFiles files;
    private final Executor background;
    private final Executor ui;
    private final Consumer<Optional<Verdict>> told;
    private Subject subject = new Subject("", Path.of(""), -1);

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param told told nothing for another model, and its verdict when that is known
     */
    SafetyCheck(ModelFiles files, Executor background, Executor ui, Consumer<Optional<Verdict>> told) {
        this.files = files;
        this.background = background;
        this.ui = ui;
        this.told = told;
    }

    /** This model is shown now. */
    void look(EditedModel model) {
        Subject next = new Subject(model.saved().key(), model.path(), model.saved().fileSize());
        if (next.equals(subject)) {
            return;
        }
        subject = next;
        told.accept(Optional.empty());
        String name = model.path().toString().toLowerCase(Locale.ROOT);
        if (model.availability() == Availability.PRESENT && HARMLESS.stream().noneMatch(name::endsWith)) {
            background.execute(() -> {
                Optional<Verdict> verdict = verdict(next);
                ui.execute(() -> {
                    if (next.equals(subject)) {
                        told.accept(verdict);
                    }
                });
            });
        }
    }

    private Optional<Verdict> verdict(Subject of) {
        try {
            return files.inspect(of.key(), of.path(), new NullProgressMonitor()).safety().map(Safety::verdict);
        } catch (LibraryException unread) {
            LOG.log(Level.DEBUG, "The model is shown without a verdict", unread);
            return Optional.empty();
        }
    }
}
