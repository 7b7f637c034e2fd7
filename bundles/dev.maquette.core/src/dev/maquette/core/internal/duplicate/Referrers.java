// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.FindDuplicates.User;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Which models refer to which. */
final class Referrers {

    /** Records read at once: one by one takes several times as long, and all together need not fit into memory. */
    private static final int PAGE = 500;

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

    static Referrers of(Registry registry) throws RegistryException {
        var referrers = new Referrers(registry);
        var keys = registry.query(ModelQuery.all()).items().stream().map(ModelSummary::key).toList();
        for (int from = 0; from < keys.size(); from += PAGE) {
            registry.read(keys.subList(from, Math.min(keys.size(), from + PAGE))).stream()
                    .map(json -> Json.read(json, Known.class)).forEach(referrers::add);
        }
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
