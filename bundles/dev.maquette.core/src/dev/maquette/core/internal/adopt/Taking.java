// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.TakeSidecars;
import dev.maquette.api.request.TakeSidecars.Failure;
import dev.maquette.api.request.TakeSidecars.Gained;
import dev.maquette.api.request.TakeSidecars.Taken;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.files.Shelf;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** One taking of what lies beside models: all of them are looked at, then those that gain something are stored. */
final class Taking {

    private static final String PROGRAM = "sidecars";
    /** In a dry run no thumbnail is made; that there would be one is all that is wanted. */
    private static final String SOME_COVER = "some.png";

    private final TakeSidecars request;
    private final Beside beside;
    private final OperationContext context;
    private final RecordTypes types = RecordTypes.builtIn();
    private final Pictures pictures;
    private final Map<String, Gain> gains = new LinkedHashMap<>();
    private final Map<String, Gained> told = new LinkedHashMap<>();
    private final List<Failure> failed = new ArrayList<>();
    private int unchanged;

    /** What a model may gain. */
    private record Gain(Path file, String name, Sidecars read, Said said, String cover) {
    }

    Taking(TakeSidecars request, Beside beside, OperationContext context) {
        this.request = request;
        this.beside = beside;
        this.context = context;
        pictures = new Pictures(request.dryRun() ? null : new Covers(context.folder()));
    }

    /** Reads what lies beside a model, and finds out on a copy of its record what that changes. */
    void look(String key, IProgressMonitor monitor) throws RegistryException {
        var entry = context.registry().open(key);
        if (entry.isEmpty()) {
            failed.add(new Failure(key, Failures.noModel(key).told()));
            return;
        }
        monitor.subTask(entry.get().getName());
        try {
            look(entry.get(), monitor);
        } catch (LibraryException failure) {
            if (request.keys() == null) {
                unchanged++; // of all models, those without a file here have nothing beside it
            } else {
                failed.add(new Failure(key, failure.told()));
            }
        }
    }

    private void look(ModelEntry entry, IProgressMonitor monitor) throws LibraryException {
        var name = entry.getName();
        var file = beside.file(entry);
        var read = beside.read(file, monitor);
        var notes = new ArrayList<>(read.notes());
        var said = new Said(read.facts(), notes);
        var cover = entry.getCoverImage() != null ? null
                : request.dryRun() ? SOME_COVER : pictures.cover(said, notes);
        var origins = fields(entry, notes).write(said, cover);
        if (!origins.isEmpty()) {
            gains.put(entry.getKey(), new Gain(file, name, read, said, cover));
        }
        if (origins.isEmpty() && notes.isEmpty()) {
            unchanged++;
        } else {
            told.put(entry.getKey(), new Gained(entry.getKey(), name, origins, notes));
        }
    }

    private Fields fields(ModelEntry entry, List<String> notes) {
        return new Fields(entry, request.overwrite(), true, types, notes);
    }

    /** Stores it in one change, in the records as they are by now. */
    Taken store(IProgressMonitor monitor) throws RegistryException {
        Long batch = null;
        if (!request.dryRun() && !gains.isEmpty()) {
            monitor.subTask("");
            keep();
            var origins = new HashMap<String, Map<String, String>>();
            batch = context.registry().change(context.actor(), request.operation(), label(), null, transaction -> {
                for (var gain : gains.entrySet()) {
                    if (transaction.has(gain.getKey())) {
                        origins.put(gain.getKey(), fields(transaction.edit(gain.getKey()), new ArrayList<>())
                                .write(gain.getValue().said, gain.getValue().cover));
                    }
                }
            }).orElse(null);
            origins.forEach((key, now) -> told.computeIfPresent(key,
                    (_, before) -> new Gained(key, before.name(), now, before.notes())));
        }
        return new Taken(List.copyOf(told.values()), unchanged, failed, batch);
    }

    /** What was said is kept as it was said, unless something that another program's library said is kept already. */
    private void keep() {
        var folder = context.folder().adopted();
        var lacking = new HashMap<String, Looked>();
        gains.forEach((key, gain) -> {
            if (!Files.exists(folder.resolve(key + ".json"))) {
                lacking.put(key, new Looked(ForeignModel.lying(gain.file, -1, List.of()), State.KNOWN, null, Map.of(),
                        gain.said, gain.read.facts(), gain.read.verbatim(), null, new ArrayList<>()));
            }
        });
        new KeptFacts(new Shelf(folder), PROGRAM).keep(lacking);
    }

    private String label() {
        return "Read sidecars of "
                + (gains.size() == 1 ? gains.values().iterator().next().name : gains.size() + " models");
    }
}
