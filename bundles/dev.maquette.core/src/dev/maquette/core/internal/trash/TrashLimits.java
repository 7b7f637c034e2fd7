// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.trash;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.core.internal.library.LibrarySettings;
import dev.maquette.core.internal.operation.OperationContext;

/** Keeps the trash within the limits of the library's settings; without such settings nothing ever goes by itself. */
public final class TrashLimits {

    private static final Logger LOG = System.getLogger(TrashLimits.class.getName());

    /** What was thrown away within so many days can be had back, however small the trash may be. */
    private static final int GRACE_DAYS = 1;

    private TrashLimits() {
    }

    /** Applied when something was thrown away, whose success does not hang on it: a failure is only logged. */
    public static void apply(OperationContext context) {
        try {
            var settings = LibrarySettings.read(context.folder().settings());
            if (settings.trashDays() != null) {
                empty(new EmptyTrash(null, Math.max(GRACE_DAYS, settings.trashDays()), null, false), context);
            }
            if (settings.trashBytes() != null) {
                empty(new EmptyTrash(null, GRACE_DAYS, settings.trashBytes(), false), context);
            }
        } catch (IOException | LibraryException failure) {
            LOG.log(Level.WARNING, "The limits of the trash were not applied", failure);
        }
    }

    private static void empty(EmptyTrash request, OperationContext context) throws LibraryException {
        var emptied = new EmptyOperation().execute(request, context.with(new NullProgressMonitor()));
        emptied.deleted().forEach(entry -> LOG.log(Level.INFO,
                "{0} was deleted from the trash for good, since the trash has a limit", entry.name()));
        emptied.failed().forEach(failure -> LOG.log(Level.WARNING, failure.error()));
    }
}
