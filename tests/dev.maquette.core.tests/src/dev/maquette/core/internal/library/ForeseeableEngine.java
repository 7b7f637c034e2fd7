// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;

/** Draws black pictures. */
final class ForeseeableEngine implements ImageEngine {

    @Override
    public String draw(ModelRecord model, Path path, ImageSettings settings, PictureTaker drawn,
            IProgressMonitor monitor) throws LibraryException {
        for (int i = 0; i < settings.count(); i++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            drawn.take(new Picture(settings.width(), settings.height(),
                    new byte[3 * settings.width() * settings.height()],
                    new ImageSettings(settings.prompt(), settings.negativePrompt(), settings.steps(),
                            settings.cfgScale(), settings.scheduler(), settings.seed() + i, settings.width(),
                            settings.height(), 1)));
        }
        return "a pencil";
    }
}
