// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageTask;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.GenerateImages.Drawn;
import dev.maquette.api.request.GenerateImages.Image;
import dev.maquette.api.request.GenerateImages.Step;

/** Keeps pictures as files as they are drawn, and tells of them. */
final class Pictures implements ImageListener {

    private final ImageTask task;
    private final Targets targets;
    private final Consumer<? super Drawn> found;
    private long begin = System.nanoTime();
    private int drawn;

    Pictures(ImageTask task, Targets targets, Consumer<? super Drawn> found) {
        this.task = task;
        this.targets = targets;
        this.found = found;
    }

    /** How many are there. */
    int drawn() {
        return drawn;
    }

    @Override
    public void step(int step, int steps, Supplier<Preview> preview) {
        found.accept(new Drawn(new Step(drawn + 1, step, steps, preview.get()), null));
    }

    @Override
    public void take(Picture picture) throws LibraryException {
        long milliseconds = (System.nanoTime() - begin) / 1_000_000;
        begin = System.nanoTime();
        var file = targets.next(picture.settings().seed());
        PngFile.write(file, picture, new Parameters(task, picture, milliseconds));
        drawn++;
        found.accept(new Drawn(null, new Image(file.toString(), picture.settings(), milliseconds)));
    }
}
