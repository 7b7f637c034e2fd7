// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.library.LibraryFolder;

/** The models of a library by where their files are. */
final class Watchlist {

    private final List<ModelSummary> models;
    private final Map<Path, List<ModelSummary>> byPath = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();

    /** What matters here of a record. */
    private record Place(String key, String path) {
    }

    Watchlist(List<ModelSummary> models, LibraryFolder folder) {
        this.models = models;
        models.forEach(model -> spelled.put(model.key(), model.path()));
        models.forEach(model -> path(model, folder)
                .ifPresent(path -> byPath.computeIfAbsent(path, _ -> new ArrayList<>(1)).add(model)));
    }

    /** None for what cannot be a path on this system. */
    static Optional<Path> path(ModelSummary model, LibraryFolder folder) {
        try {
            return Optional.of(folder.resolve(model.path()));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /**
     * Whether the models are where this list has them.
     *
     * @param records of these keys, as JSON; of keys that are gone there are none
     */
    boolean knows(List<String> keys, List<String> records) {
        var now = records.stream().map(json -> Json.read(json, Place.class))
                .collect(Collectors.toMap(Place::key, Place::path));
        return keys.stream().allMatch(key -> Objects.equals(now.get(key), spelled.get(key)));
    }

    List<ModelSummary> models() {
        return models;
    }

    Set<Path> paths() {
        return byPath.keySet();
    }

    /** Those at one of the places, or below. */
    List<ModelSummary> below(Set<Path> places, Predicate<Path> isFolder) {
        var found = new LinkedHashSet<ModelSummary>();
        places.forEach(place -> found.addAll(byPath.getOrDefault(place, List.of())));
        if (places.stream().anyMatch(isFolder)) {
            byPath.forEach((path, there) -> {
                for (var at = path.getParent(); at != null; at = at.getParent()) {
                    if (places.contains(at)) {
                        found.addAll(there);
                        return;
                    }
                }
            });
        }
        return List.copyOf(found);
    }

    /** Those in one of the folders. */
    List<ModelSummary> in(Set<Path> folders) {
        return byPath.entrySet().stream().filter(entry -> folders.contains(entry.getKey().getParent()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }
}
