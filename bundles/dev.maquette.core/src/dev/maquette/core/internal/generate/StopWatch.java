// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.maquette.api.generate.ImageListener;
import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.Picture;

/** Times the steps of one picture. */
final class StopWatch implements ImageListener {

    private static final double SECOND = 1e9;
    private static final long MILLISECOND = 1_000_000;

    private final List<Long> ends = new ArrayList<>();
    private final long begin = System.nanoTime();
    private ImageSettings settings;
    private long done;

    @Override
    public void step(int step, int steps, Supplier<Preview> preview) {
        ends.add(System.nanoTime());
    }

    @Override
    public void take(Picture picture) {
        done = System.nanoTime();
        settings = picture.settings();
    }

    /** All that the picture was drawn with. */
    ImageSettings settings() {
        return settings;
    }

    /** Milliseconds until the first step was over. */
    long firstStep() {
        return ends.isEmpty() ? 0 : (ends.getFirst() - begin) / MILLISECOND;
    }

    /** Milliseconds until the picture was there. */
    long picture() {
        return (done - begin) / MILLISECOND;
    }

    /** By the median of the steps after the first, before which the prompt is read; by the first when it is alone. */
    double stepsPerSecond() {
        var steps = new ArrayList<Long>();
        for (int i = 1; i < ends.size(); i++) {
            steps.add(ends.get(i) - ends.get(i - 1));
        }
        if (steps.isEmpty()) {
            steps.add(ends.isEmpty() ? done - begin : ends.getFirst() - begin);
        }
        steps.sort(null);
        return SECOND / steps.get(steps.size() / 2);
    }
}
