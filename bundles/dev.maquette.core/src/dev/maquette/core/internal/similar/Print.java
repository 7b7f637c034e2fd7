// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.util.List;

import dev.maquette.api.digest.FileStamp;

/**
 * What is kept of a model to find those that may hold the same weights, without reading any of it again. It proves
 * nothing: what it finds is compared.
 *
 * @param files that it was taken of
 * @param bits of the body's significands, see {@link Encoding#bits()}
 * @param tensors how many the model has
 * @param fine marks of runs of values that survive a rounding to 16 or 8 bits, mostly; sorted, each once
 * @param rough marks that survive a coarser one, and tell less
 */
record Print(List<Seen> files, double bits, int tensors, long[] fine, long[] rough) {

    /** Below this the fine marks do not survive. */
    private static final double FINE_BITS = 7;
    /** Shares of marks that two models must have in common; by chance they have none, or a tenth of the rough ones. */
    private static final double FINE_SHARE = 0.25;
    private static final double ROUGH_SHARE = 0.35;

    /**
     * A file as it was.
     *
     * @param path absolute
     */
    record Seen(String path, FileStamp stamp) {
    }

    long bytes() {
        return files.stream().mapToLong(file -> file.stamp.size()).sum();
    }

    boolean coarse() {
        return bits < FINE_BITS;
    }

    /** Whether it is worth it to compare the two models. */
    boolean near(Print other) {
        return share(fine, other.fine) >= FINE_SHARE
                || (coarse() || other.coarse()) && share(rough, other.rough) >= ROUGH_SHARE;
    }

    private static double share(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length;) {
            int order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common == 0 ? 0 : (double) common / Math.min(a.length, b.length);
    }
}
