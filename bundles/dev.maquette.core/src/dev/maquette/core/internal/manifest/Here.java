// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** The models that a library has, to be found by what manifests say of them. */
final class Here {

    private final Map<String, ModelRecord> byHash = new HashMap<>();
    private final Map<String, ModelRecord> bySource = new HashMap<>();
    private final Map<String, ModelRecord> byKey = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    static Here of(Registry registry, IProgressMonitor monitor) throws RegistryException {
        var here = new Here();
        Records.read(Records.keys(registry), ModelRecord.class, registry, monitor, here::add);
        return here;
    }

    private void add(ModelRecord model) {
        byKey.put(model.key(), model);
        if (model.hash() != null && !model.hash().isBlank()) {
            byHash.putIfAbsent(model.hash(), model);
        }
        if (model.source() != null && !model.source().isBlank()) {
            bySource.putIfAbsent(model.source(), model);
        }
    }

    /** The same content counts before the same source, and that before the same key. */
    Optional<ModelRecord> find(Wanted wanted) {
        var model = Optional.ofNullable(wanted.hash()).map(byHash::get)
                .or(() -> Optional.ofNullable(wanted.source()).map(bySource::get))
                .or(() -> Optional.ofNullable(wanted.key()).map(byKey::get));
        model.ifPresent(each -> found.add(each.key()));
        return model;
    }

    /** Names of those that nobody has asked for. */
    List<String> others() {
        var others = new ArrayList<String>();
        byKey.values().stream().filter(model -> !found.contains(model.key())).map(ModelRecord::name).sorted()
                .forEach(others::add);
        return others;
    }
}
