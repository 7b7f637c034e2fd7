// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.EditableFields;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.core.internal.operation.Relocation;
import dev.maquette.core.internal.operation.Relocations;
import dev.maquette.core.internal.operation.Space;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Where the files of one delivery go, and the record that goes with them. */
record Placement(Registry registry, LibraryFolder folder, Delivery delivery, Identification identification,
        InstallModel request) {

    /** Told where the model will lie and how large it is, before its files are moved. */
    @FunctionalInterface
    interface Place {
        void known(Path place, long bytes) throws RegistryException;
    }

    /** What the record would be. */
    Installed preview() throws LibraryException {
        var key = UUID.randomUUID().toString();
        return new Installed(Records.of(entry(key, target(key))), identification);
    }

    /** Moves the files and adds the record. */
    Installed install(Actor actor, Place place, IProgressMonitor monitor) throws LibraryException, RegistryException {
        var key = UUID.randomUUID().toString();
        var from = delivery.path();
        var to = target(key);
        var entry = entry(key, to);
        Publication.cover(delivery.published(), entry, folder);
        place.known(folder.resolve(entry.getPath()), identification.fileSize());
        if (request.inPlace()) {
            return register(entry, actor);
        }
        refusePart(from);
        Space.check(from, folder.models().resolve(key));
        var relocation = Relocation.of(key, to, from);
        return new Relocations(registry).relocate(relocation, from, to, monitor, () -> register(entry, actor));
    }

    private Path target(String key) {
        var home = folder.models().resolve(key);
        var from = delivery.path();
        return Files.isDirectory(from) ? home : home.resolve(from.getFileName().toString());
    }

    private ModelEntry entry(String key, Path to) throws LibraryException {
        var entry = NewEntry.of(key, folder.spell(request.inPlace() ? delivery.path() : to), delivery, identification);
        entry.setManaged(!request.inPlace());
        Publication.apply(delivery.published(), entry);
        EditableFields.apply(request.overrides(), entry);
        return entry;
    }

    /** An index of shards, or a file with external data: moving it alone would tear the model apart. */
    private void refusePart(Path file) throws LibraryException {
        if (Files.isRegularFile(file) && identification.fileSize() > file.toFile().length()) {
            throw new LibraryException(Problem.INVALID, file + " is a part of a model that lies in several files.",
                    "Install the folder that holds them all, or install it in place.");
        }
    }

    private Installed register(ModelEntry entry, Actor actor) throws LibraryException, RegistryException {
        var key = entry.getKey();
        var batch = registry.change(actor, request.operation(), "Install " + entry.getName(), null,
                transaction -> transaction.add(entry));
        Publication.keep(delivery.published(), entry, folder);
        var stored = registry.open(key).orElseThrow(() -> Failures.noModel(key));
        return new Installed(Records.of(stored), identification, batch.orElse(0L));
    }
}
