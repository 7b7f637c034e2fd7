// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import dev.maquette.api.library.Actor;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Tells whether somebody else edited an entry since the user saw it. What Maquette found out by itself is no edit. */
final class Overtaken {

    private Overtaken() {
    }

    static boolean since(long seen, ModelEntry entry, Registry registry) throws RegistryException {
        if (seen == entry.getVersion()) {
            return false;
        }
        long later = entry.getVersion() - seen;
        if (later < 0 || later > Integer.MAX_VALUE) {
            return true;
        }
        var rows = registry.history(entry.getKey(), (int) later);
        return rows.size() < later || rows.stream().anyMatch(row -> row.version() <= seen
                || !row.actor().equals(Actor.system().id()));
    }
}
