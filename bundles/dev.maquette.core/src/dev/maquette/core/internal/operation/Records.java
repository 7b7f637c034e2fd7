// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** The registry's entries as the records that the API speaks, one or many; their JSON is the same. */
public final class Records {

    /** Enough to be fast, and few enough to cancel soon. */
    private static final int PAGE = 500;

    private Records() {
    }

    public static ModelRecord of(ModelEntry entry) {
        return of(EntryJson.text(entry));
    }

    /** Keys of all models. */
    public static List<String> keys(Registry registry) {
        return registry.query(ModelQuery.all()).items().stream().map(ModelSummary::key).toList();
    }

    /**
     * Reads many, in the order of the keys; those that are not there are left out.
     *
     * @param part what is wanted of each: {@link ModelRecord}, or a record with some of its components
     * @throws OperationCanceledException soon after the monitor is cancelled, which is told nothing else
     */
    public static <T> void read(List<String> keys, Class<T> part, Registry registry, IProgressMonitor monitor,
            Consumer<? super T> taker) throws RegistryException {
        for (var page : keys.stream().gather(Gatherers.windowFixed(PAGE)).toList()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            registry.read(page).forEach(json -> taker.accept(Json.read(json, part)));
        }
    }

    /** @param json an entry as the change table keeps it, or null */
    public static ModelRecord of(String json) {
        return json == null ? null : Json.read(json, ModelRecord.class);
    }
}
