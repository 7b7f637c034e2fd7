// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

import dev.maquette.api.inspect.StoredModel.Weight;

/** Makes marks of the values of a model's body; they know neither names nor shapes, which differ between layouts. */
final class Marks {

    private static final int TENSORS = 128;
    private static final int RUNS_OF_A_TENSOR = 16;
    /** An octave is divided into so many cells: a rounding to bfloat16 leaves a value in its cell nine times in ten. */
    private static final double CELLS = 32;
    private static final int QUARTERS = 4;

    private final TreeSet<Long> fine = new TreeSet<>();
    private final TreeSet<Long> rough = new TreeSet<>();

    /** @param bodies the tensors of the body, and of what may be the body of another one, each the largest first */
    static Marks of(List<List<Weight>> bodies, Values values) throws IOException {
        var marks = new Marks();
        for (var telling : bodies) {
            int each = Math.clamp(TENSORS / Math.max(1, telling.size()), 1, RUNS_OF_A_TENSOR);
            for (var weight : telling.stream().limit(TENSORS).toList()) {
                for (long run : places(weight, each)) {
                    marks.add(values.read(weight, run, 1));
                }
            }
        }
        return marks;
    }

    long[] fine() {
        return fine.stream().mapToLong(Long::longValue).toArray();
    }

    long[] rough() {
        return rough.stream().mapToLong(Long::longValue).toArray();
    }

    /** Runs of a tensor at places that depend on nothing but their number: the first, the middle, the quarters… */
    static long[] places(Weight weight, int wanted) {
        long runs = Values.runs(weight);
        var places = new long[(int) Math.min(wanted, runs)];
        for (int i = 0; i < places.length; i++) {
            places[i] = runs <= wanted ? i : (long) (runs * (Integer.reverse(i) >>> 28) / 16.0);
        }
        return places;
    }

    private void add(Stretch run) {
        int length = run.values().length;
        if (run.constant() || length < QUARTERS) {
            return;
        }
        long cells = 17;
        long peaks = 31;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int begin = length * quarter / QUARTERS;
            int peak = peak(run.values(), begin, length * (quarter + 1) / QUARTERS);
            cells = mixed(cells, cell(Math.abs(run.values()[peak])));
            if (quarter % 2 == 0) {
                int half = peak(run.values(), begin, length * (quarter + 2) / QUARTERS);
                peaks = mixed(peaks, run.values()[half] < 0 ? -1L - half : half);
            }
        }
        fine.add(cells);
        rough.add(peaks);
    }

    private static int peak(double[] values, int from, int to) {
        int peak = from;
        for (int i = from; i < to; i++) {
            peak = Math.abs(values[i]) > Math.abs(values[peak]) ? i : peak;
        }
        return peak;
    }

    private static long cell(double magnitude) {
        return magnitude == 0 ? Long.MIN_VALUE : Math.round(Math.log(magnitude) / Math.log(2) * CELLS);
    }

    /** Spreads over all 64 bits (the finalizer of SplitMix64). */
    private static long mixed(long before, long value) {
        long mixed = before * 31 + value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
