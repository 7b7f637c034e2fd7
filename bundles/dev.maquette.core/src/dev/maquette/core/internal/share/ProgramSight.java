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

/** What a program comes across, by what it really is. */
final class ProgramSight {

    private final Map<Path, List<Listed>> byRealPath = new HashMap<>();

    /** @param counts which of them count */
    ProgramSight(List<Listed> listed, Predicate<Listed> counts) {
        for (var each : listed) {
            if (counts.test(each)) {
                byRealPath.computeIfAbsent(real(each.path()), _ -> new ArrayList<>()).add(each);
            }
        }
    }

    /** All by which it comes across this model. */
    List<Listed> of(Path model) {
        return byRealPath.getOrDefault(real(model), List.of());
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
