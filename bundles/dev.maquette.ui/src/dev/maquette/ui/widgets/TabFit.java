// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which tabs have room: with their names, else with their short names, else as many of these as there is room for
 * beside the mark that leads to the others. The chosen one is always among them.
 *
 * @param shown indices of the tabs that are shown, ascending
 * @param brief whether they have their short names
 */
record TabFit(List<Integer> shown, boolean brief) {

    /**
     * @param names widths of the tabs with their names
     * @param shortNames widths of the tabs with their short names, as many
     * @param mark width of the mark for what is not shown
     */
    static TabFit of(List<Integer> names, List<Integer> shortNames, int mark, int width, int chosen) {
        List<Integer> all = IntStream.range(0, names.size()).boxed().toList();
        if (sum(names, all) <= width) {
            return new TabFit(all, false);
        }
        if (sum(shortNames, all) <= width) {
            return new TabFit(all, true);
        }
        return new TabFit(some(shortNames, width - mark, chosen), true);
    }

    private static List<Integer> some(List<Integer> widths, int width, int chosen) {
        List<Integer> shown = new ArrayList<>();
        int left = width - (chosen < widths.size() ? widths.get(chosen) : 0);
        for (int i = 0; i < widths.size(); i++) {
            if (i == chosen) {
                shown.add(i);
            } else if (left >= widths.get(i)) {
                left -= widths.get(i);
                shown.add(i);
            } else {
                left = 0; // nothing jumps over one that has no room
            }
        }
        return List.copyOf(shown);
    }

    private static int sum(List<Integer> widths, List<Integer> which) {
        return which.stream().mapToInt(widths::get).sum();
    }
}
