// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.Objects;

import dev.maquette.api.library.Actor;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Tells whether somebody else edited an entry since the user saw it. What Maquette found out by itself is no edit. */
public final class Overtaken {

    /** So many changes that only relate the model, and are no versions of it, are looked past. */
    private static final int RELATIONS = 100;

    private Overtaken() {
    }

    /** @param seen the version that the user saw */
    public static boolean since(long seen, ModelEntry entry, Registry registry) throws RegistryException {
        if (seen == entry.getVersion()) {
            return false;
        }
        long later = entry.getVersion() - seen;
        if (later < 0 || later > Integer.MAX_VALUE) {
            return true;
        }
        var rows = registry.history(entry.getKey(), (int) Math.min(Integer.MAX_VALUE, later + RELATIONS)).stream()
                .filter(row -> row.version() > seen && !Objects.equals(row.before(), row.after())).toList();
        return rows.size() < later || rows.stream().anyMatch(row -> !row.actor().equals(Actor.system().id()));
    }
}
