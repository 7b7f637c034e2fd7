// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.move;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.model.ModelEntry;

/** Where the models of a library are, so that moving one moves nothing of another. */
final class Others {

    private final LibraryFolder folder;
    private final NavigableMap<String, ModelSummary> byPath = new TreeMap<>();

    private Others(LibraryFolder folder) {
        this.folder = folder;
    }

    static Others in(OperationContext context) {
        var others = new Others(context.folder());
        context.registry().query(ModelQuery.all()).items().forEach(model -> others.byPath.put(model.path(), model));
        return others;
    }

    /** Refuses files that are also those of another model, or a part of them. */
    void checkFrom(ModelEntry entry, Path from) throws LibraryException {
        var inside = starting(folder.spell(from) + "/", entry).findFirst();
        if (inside.isPresent()) {
            throw Ground.refused(from + " also holds the model " + named(inside.get()) + ".",
                    "Move or forget that one first.");
        }
        refuseInside(entry, from);
    }

    /** Refuses a place that another model has, be it gone for now, or that is inside one. */
    void checkTo(ModelEntry entry, Path to) throws LibraryException {
        var same = other(to, entry);
        if (same.isPresent()) {
            throw Ground.refused(to + " belongs to the model " + named(same.get()) + ".", "Choose another folder.");
        }
        refuseInside(entry, to);
    }

    /** Whether another model is in the same folder under the same stem. */
    boolean shareStem(ModelEntry entry, Path file) {
        var stem = Sidecars.stem(file);
        return starting(folder.spell(file.resolveSibling(stem)), entry)
                .map(model -> folder.resolve(model.path()))
                .anyMatch(path -> path.getParent().equals(file.getParent()) && (Sidecars.stem(path).equals(stem)
                        || path.getFileName().toString().equals(stem)));
    }

    private void refuseInside(ModelEntry entry, Path path) throws LibraryException {
        for (var at = path.getParent(); at != null; at = at.getParent()) {
            var other = other(at, entry);
            if (other.isPresent()) {
                throw Ground.refused(path + " is inside the model " + named(other.get()) + ".",
                        "Choose another folder, or move that model first.");
            }
        }
    }

    private Optional<ModelSummary> other(Path path, ModelEntry entry) {
        return Optional.ofNullable(byPath.get(folder.spell(path)))
                .filter(model -> !model.key().equals(entry.getKey()));
    }

    private Stream<ModelSummary> starting(String prefix, ModelEntry entry) {
        return byPath.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .filter(model -> !model.key().equals(entry.getKey()));
    }

    private static String named(ModelSummary model) {
        return model.name() + " (" + model.key() + ")";
    }
}
