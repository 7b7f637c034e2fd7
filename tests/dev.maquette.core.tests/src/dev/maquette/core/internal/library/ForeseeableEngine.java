// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.ImageEngine;
import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageListener.Preview;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.LoadedModel;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;

/** Draws black pictures. */
final class ForeseeableEngine implements ImageEngine {

    static final Device PENCIL = new Device("pencil", "a pencil", true, null, null, null);

    private final List<ImageTask> tasks = new ArrayList<>();

    /** What it was to draw, so far. */
    List<ImageTask> tasks() {
        return tasks;
    }

    @Override
    public Device draw(ImageTask task, ImageListener listener, IProgressMonitor monitor) throws LibraryException {
        tasks.add(task);
        var settings = task.settings();
        for (int i = 0; i < settings.count(); i++) {
            for (int step = 1; step <= settings.steps(); step++) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                listener.step(step, settings.steps(), () -> new Preview(1, 1, new byte[3]));
            }
            listener.take(new Picture(settings.width(), settings.height(),
                    new byte[3 * settings.width() * settings.height()], PENCIL.name(),
                    settings.change().seed(settings.seed() + i).count(1).build()));
        }
        return PENCIL;
    }

    @Override
    public List<Device> devices(IProgressMonitor monitor) {
        return List.of(PENCIL);
    }

    @Override
    public MemoryNeed need(ImageTask task, IProgressMonitor monitor) {
        return new MemoryNeed(PENCIL.id(), 1000, 10, 1010, null, true, null);
    }

    @Override
    public List<LoadedModel> loaded() {
        return tasks.reversed().stream().map(task -> task.model().record()).distinct()
                .map(model -> new LoadedModel(model.key(), model.name(), PENCIL.id(), 1000)).toList();
    }

    @Override
    public void release() {
        tasks.clear();
    }
}
