// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.maquette.api.inspect.Share;

/**
 * A piece of the size bar.
 *
 * @param fraction of all bytes, 0 to 1
 * @param rest whether it stands for all that are too small to be shown
 */
record Slice(String name, long tensors, long bytes, double fraction, boolean rest) {

    /** More pieces than this cannot be told apart. */
    static final int MOST = 6;

    /** The largest shares, and the others as one. */
    static List<Slice> of(List<Share> shares, String others) {
        double total = Math.max(1, shares.stream().mapToLong(Share::bytes).sum());
        var sorted = shares.stream().filter(share -> share.bytes() > 0)
                .sorted(Comparator.comparingLong(Share::bytes).reversed()).toList();
        int shown = sorted.size() <= MOST ? sorted.size() : MOST - 1;
        var slices = new ArrayList<Slice>();
        sorted.subList(0, shown).forEach(share -> slices.add(new Slice(share.name(), share.tensors(), share.bytes(),
                share.bytes() / total, false)));
        var rest = sorted.subList(shown, sorted.size());
        if (!rest.isEmpty()) {
            long bytes = rest.stream().mapToLong(Share::bytes).sum();
            slices.add(new Slice(others, rest.stream().mapToLong(Share::tensors).sum(), bytes, bytes / total, true));
        }
        return slices;
    }
}
