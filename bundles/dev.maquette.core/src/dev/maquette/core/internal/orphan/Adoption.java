// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.orphan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.identify.Identification.Status;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.identify.ModelSearch;
import dev.maquette.api.install.Delivery;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.ListOrphans.Failure;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.core.internal.install.NewEntry;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.ChangeRow;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Makes the records of one orphan: of each model that is found in it. */
record Adoption(Identifier identifier, OperationContext context, AdoptOrphans request, IProgressMonitor monitor) {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    void of(Orphan orphan, List<ModelRecord> models, List<Failure> failed, List<Long> batches)
            throws LibraryException {
        var found = found(orphan, failed);
        if (found.isEmpty()) {
            throw new LibraryException(Problem.NOT_FOUND, "No model was found in " + orphan.path() + ".",
                    "Remove it, or look at its files yourself.");
        }
        for (var path : found) {
            try {
                models.add(adopt(path, found.size() == 1 ? orphan.path() : "", batches));
            } catch (RegistryException failure) {
                throw Failures.of(failure);
            } catch (LibraryException failure) {
                failed.add(new Failure(spell(path), failure.told()));
            }
        }
    }

    private List<Path> found(Orphan orphan, List<Failure> failed) {
        var place = context.folder().resolve(orphan.path());
        if (!orphan.folder()) {
            return List.of(place);
        }
        var found = new ArrayList<Path>();
        new ModelSearch(new ModelSearch.Found() {
            @Override
            public void enters(Path folder) {
                // only what is found counts
            }

            @Override
            public void model(Path path) {
                found.add(path);
            }

            @Override
            public void unreadable(Path folder, String reason) {
                failed.add(new Failure(spell(folder), "The folder cannot be read: " + reason + "."));
            }
        }).search(place);
        return found;
    }

    /** @param name of the orphan, where the model is all that it holds */
    private ModelRecord adopt(Path path, String name, List<Long> batches)
            throws LibraryException, RegistryException {
        refuseLink(path);
        var entry = former(path, name).orElse(null);
        if (entry == null) {
            entry = identified(path, KEY.matcher(name).matches() ? name : UUID.randomUUID().toString());
        }
        if (request.dryRun()) {
            entry.setVersion(0);
            return Records.of(entry);
        }
        var added = entry;
        context.registry().change(context.actor(), request.operation(), "Adopt " + entry.getName(), null,
                transaction -> transaction.add(added)).ifPresent(batches::add);
        return Records.of(context.registry().open(added.getKey()).orElseThrow(() -> Failures.noModel(added.getKey())));
    }

    /** The record that was forgotten while its files stayed. */
    private Optional<ModelEntry> former(Path path, String name) throws RegistryException {
        var removal = KEY.matcher(name).matches() ? context.registry().history(name, 1).stream().findFirst()
                .filter(row -> row.after() == null) : Optional.<ChangeRow>empty();
        return removal.map(row -> EntryJson.read(row.before())).filter(entry -> entry.getPath().equals(spell(path)));
    }

    private ModelEntry identified(Path path, String key) throws LibraryException {
        var identification = identifier.identify(path, Map.of(), monitor);
        if (identification.status() == Status.INVALID || identification.status() == Status.REJECTED) {
            throw new LibraryException(Problem.BROKEN_MODEL, spell(path) + " was not adopted: "
                    + identification.reason(), "");
        }
        var entry = NewEntry.of(key, spell(path), new Delivery(path, path.toString(), "path"), identification);
        entry.setManaged(true);
        return entry;
    }

    /** What lies elsewhere would become the library's own, and could then be thrown away. */
    private void refuseLink(Path path) throws LibraryException {
        var models = context.folder().models();
        try {
            if (!path.toRealPath().equals(models.toRealPath().resolve(models.relativize(path)))
                    || Files.isSymbolicLink(path)) {
                throw new LibraryException(Problem.INVALID, spell(path) + " is reached through a link.",
                        "Install what the link leads to in place.");
            }
        } catch (IOException failure) {
            throw Failures.of("Looking at " + path, failure);
        }
    }

    private String spell(Path path) {
        return context.folder().spell(path);
    }
}
