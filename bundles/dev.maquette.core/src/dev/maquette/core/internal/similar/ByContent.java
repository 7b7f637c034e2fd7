// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.maquette.api.inspect.StoredModel.Weight;

/**
 * Compares two parts whose tensors have other names. A tensor's counterpart is the one that begins with the same
 * values; one that was put together of several, such as those of query, key and value, begins as the first of them.
 */
final class ByContent {

    /** So many tensors need a counterpart: a few are turned or halves of them exchanged, where layouts differ. */
    private static final double FOUND = 0.98;
    /** How far the largest of a run may be off after the coarsest rounding. */
    private static final double AROUND = 0.13;

    private final Values values;
    private final Whole whole;

    /** Compares two tensors of one size. */
    @FunctionalInterface
    interface Whole {

        /** @param evidence takes what is compared */
        Agreement compare(Weight first, Weight other, Agreement evidence) throws IOException;
    }

    /** A tensor's first run, and the largest magnitude in it. */
    private record Begin(Weight weight, Stretch run, double largest) {
    }

    ByContent(Values values, Whole whole) {
        this.values = values;
        this.whole = whole;
    }

    /** Compares what tells models apart. */
    PartOutcome compare(List<Weight> firsts, List<Weight> others) throws IOException {
        boolean swapped = others.size() > firsts.size();
        var fewer = begins(swapped ? firsts : others);
        var more = begins(swapped ? others : firsts);
        var evidence = new Agreement();
        var lonely = new ArrayList<Weight>();
        for (var begin : fewer) {
            if (!found(begin, more, evidence)) {
                lonely.add(begin.weight);
            }
        }
        boolean same = !fewer.isEmpty() && fewer.size() - lonely.size() >= FOUND * fewer.size() && evidence.ofPart();
        return new PartOutcome(same, true, same ? List.of() : lonely, List.of(), List.of());
    }

    /** The tensors that do not begin with all the same value, by the largest magnitude. */
    private List<Begin> begins(List<Weight> weights) throws IOException {
        var begins = new ArrayList<Begin>();
        for (var weight : weights) {
            var run = values.read(weight, 0, 1);
            if (!run.constant()) {
                begins.add(new Begin(weight, run, run.largest(0)));
            }
        }
        begins.sort(Comparator.comparingDouble(Begin::largest));
        return begins;
    }

    private boolean found(Begin begin, List<Begin> sorted, Agreement evidence) throws IOException {
        for (int i = from(sorted, begin.largest * (1 - AROUND)); i < sorted.size(); i++) {
            var candidate = sorted.get(i);
            if (candidate.largest > begin.largest * (1 + AROUND)) {
                return false;
            }
            if (agree(begin, candidate, evidence)) {
                return true;
            }
        }
        return false;
    }

    /** The first place whose magnitude is not less. */
    private static int from(List<Begin> sorted, double largest) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted.get(middle).largest < largest) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean agree(Begin one, Begin other, Agreement evidence) throws IOException {
        var begin = new Agreement();
        begin.add(one.run, other.run);
        if (!begin.ofTensor()) {
            return false;
        }
        if (Values.elements(one.weight) != Values.elements(other.weight)) {
            evidence.add(begin);
            return true;
        }
        var found = new Agreement();
        if (!whole.compare(one.weight, other.weight, found).ofTensor()) {
            return false;
        }
        evidence.add(found);
        return true;
    }
}
