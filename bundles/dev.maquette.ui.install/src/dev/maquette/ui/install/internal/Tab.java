// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.Arrays;
import java.util.List;

/** The ways in which models come, each a tab of the editor. */
enum Tab {
    /** Where adding models begins. */
    LAUNCHPAD("launchpad", "rocket"),
    /** Paths and addresses, one a line. */
    SOURCE("source", "link"),
    /** Repositories. */
    HUGGING_FACE("huggingface", "hf"),
    /** Models, versions, files. */
    CIVITAI("civitai", "civitai"),
    /** Models that are on disk. */
    SCAN("scan", "folder"),
    /** Models to start with. */
    STARTERS("starters", "star");

    private final String id;
    private final String icon;

    Tab(String id, String icon) {
        this.id = id;
        this.icon = icon;
    }

    /** What commands call it. */
    String id() {
        return id;
    }

    /** The tab that a command names; the first one for any other word. */
    static Tab of(String word) {
        return Arrays.stream(values()).filter(tab -> tab.id.equals(word)).findFirst().orElse(LAUNCHPAD);
    }

    /** The icons of all. */
    static List<String> icons() {
        return Arrays.stream(values()).map(tab -> tab.icon).toList();
    }

    /** The words on all. */
    static List<String> labels() {
        return List.of(Messages.Tab_launchpad, Messages.Tab_source, Messages.Tab_huggingFace, Messages.Tab_civitai,
                Messages.Tab_scan, Messages.Tab_starters);
    }
}
