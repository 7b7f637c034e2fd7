// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.MoveModels.Moved;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.api.request.MoveModels.State;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.model.ModelEntry;

/** Tells what becomes of each model, and counts. */
final class Report {

    private final Consumer<? super Outcome> found;
    private final LibraryFolder folder;
    private final List<Long> batches = new ArrayList<>();
    private int moved;
    private int there;
    private int failed;
    private long bytes;

    Report(Consumer<? super Outcome> found, LibraryFolder folder) {
        this.found = found;
        this.folder = folder;
    }

    /** @param batch null in a dry run */
    void moved(Journey journey, Long batch) {
        moved++;
        bytes += journey.bytes();
        if (batch != null) {
            batches.add(batch);
        }
        found.accept(new Outcome(journey.entry().getKey(), journey.entry().getName(), State.MOVED,
                journey.from().toString(), journey.to().toString(), journey.bytes(),
                journey.beside().stream().map(leg -> leg.to().toString()).toList(), batch, null));
    }

    void there(ModelEntry entry) {
        there++;
        var path = folder.resolve(entry.getPath()).toString();
        found.accept(new Outcome(entry.getKey(), entry.getName(), State.THERE, path, path, 0, List.of(), null, null));
    }

    /** @param entry null when there is none */
    void failed(String key, ModelEntry entry, Exception failure) {
        failed++;
        found.accept(new Outcome(key, entry == null ? key : entry.getName(), State.FAILED, path(entry), null, 0,
                List.of(), null, failure instanceof LibraryException known ? known.told() : failure.getMessage()));
    }

    /** Null for what cannot be a path on this system, such as one of another system. */
    private String path(ModelEntry entry) {
        try {
            return entry == null ? null : folder.resolve(entry.getPath()).toString();
        } catch (InvalidPathException _) {
            return null;
        }
    }

    Moved moved() {
        return new Moved(moved, there, failed, bytes, batches);
    }
}
