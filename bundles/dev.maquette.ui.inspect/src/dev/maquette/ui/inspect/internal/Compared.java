// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import dev.maquette.api.inspect.Comparison;

/** Two models and how they differ. */
record Compared(Opened left, Opened right, Comparison comparison, DifferenceRows rows) {

    static Compared of(Opened left, Opened right) {
        var comparison = Comparison.of(left.inspection(), right.inspection());
        return new Compared(left, right, comparison, DifferenceRows.of(comparison));
    }
}
