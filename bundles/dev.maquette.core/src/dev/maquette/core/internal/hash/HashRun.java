// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.HashModels.Failure;
import dev.maquette.api.request.HashModels.Hashed;
import dev.maquette.api.request.HashModels.ModelHash;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Hashes several models, each by itself, and tells the bytes read as progress. */
final class HashRun {

    private static final long TICK = 1 << 16;

    /**
     * A model to hash.
     *
     * @param bytes its size, as the record says
     */
    record Item(String key, long bytes) {

        int ticks() {
            return (int) Math.min(Integer.MAX_VALUE / 1024, 1 + bytes / TICK);
        }
    }

    private final Registry registry;
    private final ModelHashing hashing;
    private final List<ModelHash> hashed = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();

    HashRun(Registry registry, ModelHashing hashing) {
        this.registry = registry;
        this.hashing = hashing;
    }

    /** @param goOn asked before each model */
    Hashed over(List<Item> items, IProgressMonitor monitor, BooleanSupplier goOn) {
        long ticks = items.stream().mapToLong(Item::ticks).sum();
        // Progress counts in an int; a library of more than a hundred terabytes moves in larger steps.
        int scale = (int) (ticks / (Integer.MAX_VALUE / 2) + 1);
        var progress = SubMonitor.convert(monitor, "Hashing models", (int) (ticks / scale) + 1);
        for (int i = 0; i < items.size() && goOn.getAsBoolean(); i++) {
            one(items.get(i).key(), progress, i, items.size(), progress.split(items.get(i).ticks() / scale));
        }
        return new Hashed(List.copyOf(hashed), List.copyOf(failed));
    }

    private void one(String key, SubMonitor all, int index, int count, IProgressMonitor monitor) {
        try {
            var entry = registry.open(key).orElseThrow(() -> Failures.noModel(key));
            all.setTaskName("Hashing " + entry.getName() + (count == 1 ? "" : ", " + (index + 1) + " of " + count));
            hashed.add(hashing.hash(entry, monitor));
        } catch (LibraryException failure) {
            failed.add(new Failure(key, failure.told()));
        } catch (RegistryException failure) {
            failed.add(new Failure(key, failure.getMessage()));
        }
    }
}
