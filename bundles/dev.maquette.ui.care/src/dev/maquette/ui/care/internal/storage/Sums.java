// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;
import java.util.Objects;

/**
 * What any stretch of parts sums up to, without a look at each of them: there may be very many, and they are put
 * together anew whenever the room changes. For each number of parts it holds what so many of them sum up to.
 *
 * @param changes how often one has another base than the one before it
 * @param first where in the sums these parts begin
 */
record Sums(int[] models, long[] bytes, long[] neverUsed, int[] changes, int first) {

    /** Of no parts. */
    static final Sums NONE = of(List.of());

    /** Of these parts. */
    static Sums of(List<Node> parts) {
        int count = parts.size();
        var sums = new Sums(new int[count + 1], new long[count + 1], new long[count + 1], new int[count + 1], 0);
        for (int i = 0; i < count; i++) {
            var part = parts.get(i);
            boolean other = i > 0 && !Objects.equals(part.base(), parts.get(i - 1).base());
            sums.models[i + 1] = sums.models[i] + part.models();
            sums.bytes[i + 1] = sums.bytes[i] + part.bytes();
            sums.neverUsed[i + 1] = sums.neverUsed[i] + part.neverUsed();
            sums.changes[i + 1] = sums.changes[i] + (other ? 1 : 0);
        }
        return sums;
    }

    /** The same of the parts from one on. */
    Sums from(int from) {
        return new Sums(models, bytes, neverUsed, changes, first + from);
    }

    int models(int from, int to) {
        return models[first + to] - models[first + from];
    }

    long bytes(int from, int to) {
        return bytes[first + to] - bytes[first + from];
    }

    long neverUsed(int from, int to) {
        return neverUsed[first + to] - neverUsed[first + from];
    }

    /** Whether all have the same base; there must be one at least. */
    boolean sameBase(int from, int to) {
        return changes[first + to] == changes[first + from + 1];
    }
}
