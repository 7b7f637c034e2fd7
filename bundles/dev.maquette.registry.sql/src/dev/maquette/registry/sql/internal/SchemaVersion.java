// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.sql.SQLTransientConnectionException;

import dev.maquette.registry.RegistryException;

/**
 * Which schema a library's database has, as seen from the one that this program works with.
 *
 * @param library what a message begins with, such as "The library /home/ada/models"
 * @param number 0 when it has none yet
 */
record SchemaVersion(String library, int number) {

    boolean isEarlier() {
        return number < Schema.LATEST;
    }

    /** Refuses what a newer program has made. */
    void requireKnown() throws RegistryException {
        if (number > Schema.LATEST) {
            throw new RegistryException(library + " was last used by a newer version of Maquette"
                    + " (registry version " + number + "; this program knows " + Schema.LATEST
                    + "). It was left as it is. Install the newer version to open it.");
        }
    }

    /** Refuses, besides, what its holder has not brought to this version; it will in a moment. */
    void requireLatest() throws RegistryException, SQLTransientConnectionException {
        requireKnown();
        if (isEarlier()) {
            throw new SQLTransientConnectionException("The holder of the database has not prepared it yet");
        }
    }
}
