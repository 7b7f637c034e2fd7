// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

import java.util.List;

/**
 * What a plug-in adds at one extension point.
 *
 * @param point the id of the point, such as {@code dev.maquette.api.formats} or {@code org.eclipse.ui.views}
 * @param names what each is called, or its id where it has no name
 */
public record Contribution(String point, List<String> names) {

    private static final String OURS = "dev.maquette.";

    public Contribution {
        names = List.copyOf(names);
    }

    /** Whether it comes and goes while the program runs; what is added to the workbench itself does at a start. */
    public boolean atOnce() {
        return point.startsWith(OURS);
    }
}
