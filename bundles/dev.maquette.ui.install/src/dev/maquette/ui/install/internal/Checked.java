// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import dev.maquette.api.request.InstallModel.Installed;

/** What is known about one source that the user wants to add. */
sealed interface Checked {

    /** The text that says where it comes from. */
    String source();

    /** Not known yet. */
    record Waiting(String source) implements Checked {
    }

    /** It can be added and would be this. */
    record Ready(String source, Installed outcome) implements Checked {
    }

    /** It cannot be added. */
    record Refused(String source, String message, String remedy) implements Checked {
    }
}
