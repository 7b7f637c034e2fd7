// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.inference.onnx.internal.pipeline.StableDiffusion;

/** A task on its way. What is drawn stays drawn when what computed it fails, and another goes on. */
final class Assignment {

    private static final int PICTURE = 90;

    private final ImageTask task;
    private final ImageListener listener;
    private ImageSettings first;
    private int drawn;

    Assignment(ImageTask task, ImageListener listener) {
        this.task = task;
        this.listener = listener;
    }

    ImageTask task() {
        return task;
    }

    /** What is known of the settings once the model is. */
    ImageSettings settings(int size) {
        if (first == null) {
            first = Completion.of(task, size);
        }
        return first;
    }

    /**
     * Draws what is not drawn yet.
     *
     * @param device what draws, in words
     */
    void draw(StableDiffusion pipeline, String device, SubMonitor progress) throws LibraryException {
        var complete = settings(pipeline.size());
        while (drawn < task.settings().count()) {
            var one = complete.change().seed(complete.seed() + drawn).build();
            var picture = pipeline.draw(one, listener, progress.split(PICTURE));
            listener.take(new Picture(picture.width(), picture.height(), picture.rgb(), device, picture.settings()));
            drawn++;
        }
    }
}
