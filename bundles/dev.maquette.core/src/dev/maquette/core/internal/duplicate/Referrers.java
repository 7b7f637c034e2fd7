// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Which models refer to which. */
final class Referrers {

    private final Registry registry;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<User>> byVae = new HashMap<>();

    private Referrers(Registry registry) {
        this.registry = registry;
    }

    /** What matters here of a record. */
    private record Known(String key, String name, Settings defaultSettings) {
    }

    private record Settings(String vae) {
    }

    static Referrers of(Registry registry, IProgressMonitor monitor) throws RegistryException {
        var referrers = new Referrers(registry);
        Records.read(Records.keys(registry), Known.class, registry, monitor, referrers::add);
        return referrers;
    }

    private void add(Known model) {
        names.put(model.key, model.name);
        if (model.defaultSettings != null && model.defaultSettings.vae != null) {
            byVae.computeIfAbsent(model.defaultSettings.vae, _ -> new ArrayList<>())
                    .add(new User(model.key, model.name, "vae"));
        }
    }

    List<User> of(String key) throws RegistryException {
        var users = new ArrayList<>(byVae.getOrDefault(key, List.of()));
        registry.related(key).forEach(other -> users.add(new User(other, names.getOrDefault(other, other), "related")));
        return users;
    }
}
