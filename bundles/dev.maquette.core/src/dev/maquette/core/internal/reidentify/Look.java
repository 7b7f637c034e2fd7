// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.reidentify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.registry.model.ModelEntry;

/** What came of looking at the files of a model again. */
sealed interface Look {

    /** A rule names them. */
    record Named(Findings findings) implements Look {
    }

    /**
     * They do not tell what they are.
     *
     * @param findings what a record says of which this is all that is known; only where the cause is {@code UNKNOWN}
     * @param reason a sentence for a user to read
     */
    record Silent(Cause cause, Findings findings, String reason) implements Look {
    }

    /**
     * Looks at them as the entry's user sees them. A decision binds the rules; where no rule agrees with it, it stands
     * on top of what they say without it.
     */
    static Look at(ModelEntry entry, Path path, Identifier identifier, IProgressMonitor monitor) {
        if (!Files.exists(path)) {
            return new Silent(Cause.MISSING, null, "The file " + path + " is not there.");
        }
        var decided = decided(entry);
        var found = identifier.identify(path, decided, monitor);
        if (found.status() == Status.UNKNOWN && !decided.isEmpty()) {
            found = identifier.identify(path, Map.of(), monitor);
        }
        return of(found);
    }

    private static Look of(Identification found) {
        return switch (found.status()) {
        case IDENTIFIED -> new Named(Findings.of(found));
        case UNKNOWN -> new Silent(Cause.UNKNOWN, Findings.of(found), found.reason());
        case INVALID, REJECTED -> new Silent(Cause.INVALID, null, found.reason());
        };
    }

    private static Map<String, String> decided(ModelEntry entry) {
        var decided = new HashMap<String, String>();
        entry.getOverrides().forEach((field, value) -> {
            if (EditableFields.isIdentity(field) && !value.isEmpty()) {
                decided.put(field, value);
            }
        });
        return decided;
    }
}
