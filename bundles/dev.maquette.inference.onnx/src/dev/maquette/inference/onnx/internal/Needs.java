// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal;

import java.util.Locale;
import java.util.Optional;

import dev.maquette.api.generate.Device;
import dev.maquette.api.generate.MemoryNeed;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.inference.onnx.internal.shelf.Load;

/** Says whether pictures fit into memory, and what to do when they do not. */
final class Needs {

    private static final int LEAST = 64;
    private static final double SMALLER = 0.75;
    private static final double GIGABYTE = 1e9;

    private Needs() {
    }

    /**
     * What a picture takes.
     *
     * @param back bytes that would be given back for it
     * @param loaded whether the model is there already, so that only the work is new
     */
    static MemoryNeed of(Load load, int width, int height, Device device, long back, boolean loaded) {
        long peak = loaded ? load.work(width, height) : load.peak(width, height);
        long work = load.work(width, height);
        var known = Optional.ofNullable(device.free()).map(free -> free + back);
        var advice = known.filter(free -> peak > free)
                .map(free -> advice(load, width, height, free - (peak - work)));
        return new MemoryNeed(device.id(), load.kept(), work, peak, known.orElse(null), advice.isEmpty(),
                advice.orElse(null));
    }

    /** @param left bytes for the work */
    private static String advice(Load load, int width, int height, long left) {
        double share = SMALLER;
        while (Math.min(width, height) * share >= LEAST) {
            int narrower = multiple(width * share);
            int lower = multiple(height * share);
            if (load.work(narrower, lower) <= left) {
                return "Draw " + narrower + " × " + lower + " or smaller, or end other programs.";
            }
            share *= SMALLER;
        }
        return "End other programs, or choose a smaller model.";
    }

    private static int multiple(double pixels) {
        return (int) pixels / LEAST * LEAST;
    }

    /** @throws LibraryException when it does not fit */
    static void refuse(MemoryNeed need, String model) throws LibraryException {
        if (!need.fits()) {
            throw new LibraryException(Problem.ENVIRONMENT, "Nothing was drawn: " + model + " needs about "
                    + gigabytes(need.peak()) + " for that, and " + gigabytes(need.free()) + " are free.",
                    need.advice());
        }
    }

    private static String gigabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GB", bytes / GIGABYTE);
    }
}
