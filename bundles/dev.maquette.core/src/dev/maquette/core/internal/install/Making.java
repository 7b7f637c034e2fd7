// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** What is made of a delivery before anything is stored: it is looked at, and refused when it cannot be taken. */
record Making(Registry registry, LibraryFolder folder, Identifier identifier, InstallModel request) {

    /** @param staging the folder whose content is ours */
    Placement placement(Delivery delivery, Path staging, IProgressMonitor monitor)
            throws LibraryException, RegistryException {
        boolean ours = delivery.path().startsWith(staging);
        if (ours && request.inPlace()) {
            throw new LibraryException(Problem.INVALID, request.source() + " has no place of its own to be left in.",
                    "Install it into the library: leave out 'in place'.");
        }
        refuseTwice(delivery.path());
        var identification = identify(delivery.path(), monitor);
        return new Placement(registry, folder, delivery, identification, request);
    }

    private Identification identify(Path path, IProgressMonitor monitor) throws LibraryException {
        var identification = identifier.identify(path, decided(request.overrides()), monitor);
        if (identification.status() == Status.INVALID || identification.status() == Status.REJECTED) {
            throw new LibraryException(Problem.BROKEN_MODEL, path + " was not added: " + identification.reason(),
                    "");
        }
        return identification;
    }

    /** What the user says that the model is. */
    static Map<String, String> decided(ModelChanges overrides) {
        var decided = new HashMap<String, String>();
        overrides.fields().forEach((field, value) -> {
            if (EditableFields.isIdentity(field) && value != null) {
                decided.put(field, value.toString());
            }
        });
        return Map.copyOf(decided);
    }

    private void refuseTwice(Path path) throws LibraryException, RegistryException {
        Optional<ModelEntry> there = registry.openByPath(folder.spell(path));
        if (there.isPresent()) {
            throw new LibraryException(Problem.CONFLICT, path + " is in the library already, as "
                    + there.get().getName() + " (" + there.get().getKey() + ").", "Nothing needs to be done.");
        }
    }
}
