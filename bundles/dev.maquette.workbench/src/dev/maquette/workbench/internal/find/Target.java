// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.find;

import java.util.Locale;

/**
 * Something that can be found and opened.
 *
 * @param id of the command, view, page or perspective, or key of the model
 * @param name as users read it
 * @param about what else there is to say, or an empty string
 * @param keys that do the same, or an empty string
 * @param icon of the set
 * @param open opens it, on the display's thread
 */
record Target(Kind kind, String id, String name, String about, String keys, String icon, Runnable open) {

    /** What it is; in the order in which equally good ones are shown. */
    enum Kind {
        COMMAND(Messages.Find_command), MODEL(Messages.Find_model), VIEW(Messages.Find_view),
        PERSPECTIVE(Messages.Find_perspective), PAGE(Messages.Find_page);

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What it is remembered by. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT) + ':' + id;
    }
}
