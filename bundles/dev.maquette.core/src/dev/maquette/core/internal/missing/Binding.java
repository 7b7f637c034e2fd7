// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.LocateModels.Bound;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** A model, where its files were, and where they are said to be. */
record Binding(ModelSummary model, Path from, Path to) {

    Bound bound() {
        return new Bound(model.key(), model.name(), from.toString(), to.toString());
    }

    /** @return what is there, which is a model of the recorded size */
    Identification check(Identifier identifier, boolean anyway, OperationContext context, IProgressMonitor monitor)
            throws LibraryException, RegistryException {
        if (!Files.exists(to)) {
            throw new LibraryException(Problem.NOT_FOUND, "There is nothing at " + to + ".", "Look for it elsewhere.");
        }
        var taken = context.registry().openByPath(context.folder().spell(to));
        if (taken.isPresent() && !taken.get().getKey().equals(model.key())) {
            throw new LibraryException(Problem.CONFLICT, to + " belongs to " + taken.get().getName() + " ("
                    + taken.get().getKey() + ") already.", "Remove one of the two.");
        }
        var found = identifier.identify(to, Map.of(), monitor);
        if (found.status() == Status.INVALID || found.status() == Status.REJECTED) {
            throw new LibraryException(Problem.BROKEN_MODEL, to + " is no model that can be used: " + found.reason(),
                    "Look for it elsewhere.");
        }
        if (!anyway && found.fileSize() != model.fileSize()) {
            throw new LibraryException(Problem.CONFLICT, to + " is another model: it has " + found.fileSize()
                    + " bytes, and " + model.name() + " had " + model.fileSize() + ".",
                    "To bind it all the same, say so, and identify it again.");
        }
        return found;
    }

    /**
     * What lies outside the models folder is in place from now on, and never deleted.
     *
     * @return false when the entry has another path by now than when it was looked up, and stays as it is
     */
    boolean apply(ModelEntry entry, LibraryFolder folder) {
        if (!entry.getPath().equals(model.path())) {
            return false;
        }
        entry.setPath(folder.spell(to));
        entry.setManaged(entry.isManaged() && to.startsWith(folder.models()));
        return true;
    }
}
