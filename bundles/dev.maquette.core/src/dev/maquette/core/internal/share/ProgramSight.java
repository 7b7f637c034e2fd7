// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import dev.maquette.api.neighbour.Listed;
import dev.maquette.core.internal.share.ShareNote.Shown;

/** What a program comes across, by what it really is. */
final class ProgramSight {

    private final Map<Path, List<Listed>> byRealPath = new HashMap<>();
    private final Map<String, List<Path>> byKind = new HashMap<>();

    /**
     * @param share whose links that are names of files, not symbolic ones, stand for these
     * @param counts which of them count
     */
    ProgramSight(List<Listed> listed, Share share, Predicate<Listed> counts) {
        var names = new HashMap<Path, Path>();
        if (share.note() != null) {
            share.note().shown().stream().filter(Shown::hard)
                    .forEach(shown -> names.put(share.resolve(shown.place()), Path.of(shown.target())));
        }
        for (var each : listed) {
            if (counts.test(each)) {
                var real = real(names.getOrDefault(each.path(), each.path()));
                byRealPath.computeIfAbsent(real, _ -> new ArrayList<>()).add(each);
                byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each.path());
            }
        }
    }

    /** All by which it comes across this model. */
    List<Listed> of(Path model) {
        return byRealPath.getOrDefault(real(model), List.of());
    }

    /** All of a kind, where it comes across them. */
    List<Path> kind(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** Whether it offers the model. */
    boolean offers(Path model) {
        return of(model).stream().anyMatch(listed -> listed.hidden() == null);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path; // nothing else is to be found by it
        }
    }
}
