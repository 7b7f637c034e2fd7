// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Presence;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.registry.Registry;

/** What the library has, as of one moment, so that thousands of files can be compared with it. Safe for threads. */
final class Inventory {

    private final LibraryFolder folder;
    private final Map<Path, String> keys = new HashMap<>();
    private final Map<Long, List<ModelSummary>> bySize = new HashMap<>();

    private Inventory(LibraryFolder folder) {
        this.folder = folder;
    }

    static Inventory of(Registry registry, LibraryFolder folder) {
        var inventory = new Inventory(folder);
        registry.query(ModelQuery.all()).items().forEach(inventory::add);
        return inventory;
    }

    private void add(ModelSummary model) {
        keys.put(folder.resolve(model.path()), model.key());
        bySize.computeIfAbsent(model.fileSize(), size -> new ArrayList<>(1)).add(model);
    }

    /** The finding for what was identified at a path. */
    Finding finding(Path path, Identification identification, IProgressMonitor monitor) {
        var key = keyAt(path);
        if (key != null) {
            return new Finding(path.toString(), identification, Presence.SAME_PATH, key);
        }
        if (identification.status() == Identification.Status.REJECTED) {
            return new Finding(path.toString(), identification, Presence.NEW, null);
        }
        var likeness = new Likeness(monitor);
        for (var model : bySize.getOrDefault(identification.fileSize(), List.of())) {
            var theirs = folder.resolve(model.path());
            if (same(path, theirs)) {
                return new Finding(path.toString(), identification, Presence.SAME_PATH, model.key());
            }
            if (alike(likeness, path, theirs)) {
                return new Finding(path.toString(), identification, Presence.SAME_CONTENT, model.key());
            }
        }
        return new Finding(path.toString(), identification, Presence.NEW, null);
    }

    /** The model at the path, or the one that the path is a part of. */
    private String keyAt(Path path) {
        for (var place = path; place != null; place = place.getParent()) {
            var key = keys.get(place);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            return false; // the library's file is missing: whatever was found, it is not that
        }
    }

    private static boolean alike(Likeness likeness, Path one, Path other) {
        try {
            return likeness.alike(one, other);
        } catch (IOException | UncheckedIOException _) {
            return false; // what cannot be read cannot be shown to be the same
        }
    }
}
