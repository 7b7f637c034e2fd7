// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.maquette.api.probe.ProbeContext;

/** Chooses the installed format that reads something. */
record Readers(List<ReaderEntry> entries) {

    /** The first reader that recognises the content; those that expect such a name are asked first. */
    Optional<ReaderEntry> of(ProbeContext context) throws IOException {
        var name = ModelName.lastComponent(context.path());
        var readers = entries.stream().filter(entry -> entry.folder() == context.folder())
                .sorted(Comparator.comparing(entry -> !entry.expects(name))).toList();
        for (var entry : readers) {
            if (entry.reader().recognises(context)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
