// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.Picture;
import dev.maquette.api.library.LibraryException;

/** Keeps what a drawing tells. */
public class Heard implements ImageListener {

    private final List<Integer> steps = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    /** The numbers of the steps that were over. */
    public List<Integer> steps() {
        return steps;
    }

    /** What was drawn. */
    public List<Picture> pictures() {
        return pictures;
    }

    @Override
    public void step(int step, int all, Supplier<Preview> preview) {
        steps.add(step);
    }

    @Override
    public void take(Picture picture) throws LibraryException {
        pictures.add(picture);
    }
}
