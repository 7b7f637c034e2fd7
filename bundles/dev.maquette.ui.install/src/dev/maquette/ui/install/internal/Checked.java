// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.Optional;

import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.api.request.LookUpSource.Found;
import dev.maquette.ui.install.internal.offer.WebAddress;

/** What is known about one source that the user wants to add. */
sealed interface Checked {

    /** The text that says where it comes from. */
    String source();

    /** A page that helps, if one is known. */
    default Optional<String> page() {
        return Optional.empty();
    }

    /** Not known yet. */
    record Waiting(String source) implements Checked {
    }

    /** It is on this computer, can be added and would be this. */
    record Ready(String source, Installed outcome) implements Checked {
    }

    /** A site offers this. */
    record Offered(String source, Found found) implements Checked {

        @Override
        public Optional<String> page() {
            return Optional.ofNullable(found.offer().page());
        }
    }

    /** It cannot be added. */
    record Refused(String source, String message, String remedy) implements Checked {

        @Override
        public Optional<String> page() {
            return WebAddress.in(message + " " + remedy);
        }
    }
}
