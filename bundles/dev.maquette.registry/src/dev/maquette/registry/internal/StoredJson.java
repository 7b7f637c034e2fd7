// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import com.google.gson.JsonParseException;

import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Entries as the store keeps them. */
final class StoredJson {

    private StoredJson() {
    }

    static ModelEntry read(String key, String json) throws RegistryException {
        try {
            return EntryJson.read(json);
        } catch (JsonParseException | IllegalArgumentException damaged) {
            throw new RegistryException("The stored entry of model " + key
                    + " cannot be understood. Restore the library from a backup, or remove the model.", damaged);
        }
    }
}
