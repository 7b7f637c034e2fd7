// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import java.util.Locale;

/** The groups of settings, in the order of the page. */
enum Section {
    SAMPLING(false), WEIGHT(false), PREPARATION(false), SIZE(false), REQUEST(true), DECODER(true), MEMORY(true);

    private final boolean second;

    Section(boolean second) {
        this.second = second;
    }

    /** Whether it stands in the second column where there are two. */
    boolean second() {
        return second;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
