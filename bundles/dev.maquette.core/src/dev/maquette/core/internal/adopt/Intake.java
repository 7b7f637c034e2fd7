// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.core.internal.files.Shelf;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Takes models in, one after the other, and stores them some hundreds at a time; on one thread. */
final class Intake {

    private static final int IN_ONE_CHANGE = 1000;

    private final AdoptLibrary request;
    private final NeighbourProgram program;
    private final OperationContext context;
    private final Identities identities;
    private final Bonds bonds;
    private final Pictures pictures;
    private final Consumer<? super Outcome> taker;
    private final RecordTypes types = RecordTypes.builtIn();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final List<Looked> pending = new ArrayList<>();
    private final Map<Looked, String> chosen = new IdentityHashMap<>();
    private final Tally tally = new Tally();
    private final KeptFacts kept;

    Intake(AdoptLibrary request, NeighbourProgram program, OperationContext context, Identities identities,
            Bonds bonds, Pictures pictures, Consumer<? super Outcome> taker) {
        this.request = request;
        this.program = program;
        this.context = context;
        this.identities = identities;
        this.bonds = bonds;
        this.pictures = pictures;
        this.taker = taker;
        kept = new KeptFacts(new Shelf(context.folder().adopted()), program.id());
        context.registry().query(ModelQuery.all()).items().forEach(model -> keys.add(model.key()));
    }

    /** Takes a model in, and from time to time stores what has come together. */
    void take(Looked looked) throws RegistryException {
        var path = looked.model().path();
        var key = identities.key(path);
        if (looked.state() != State.ADOPTED && looked.state() != State.KNOWN) {
            tell(Batch.without(looked));
        } else if (added.contains(key)) {
            bonds.known(looked, key);
            looked.notes().add("It is the same file as a model that was adopted just now.");
            tell(Batch.again(looked, key));
        } else if (key != null) {
            bonds.known(looked, key);
            pend(looked, key);
        } else {
            var fresh = Batch.key(looked, keys::contains);
            keys.add(fresh);
            added.add(fresh);
            identities.add(path, fresh);
            bonds.added(looked, fresh);
            pend(looked, fresh);
        }
    }

    private void pend(Looked looked, String key) throws RegistryException {
        pending.add(looked);
        chosen.put(looked, key);
        if (pending.size() >= IN_ONE_CHANGE) {
            store();
        }
    }

    /** Stores what is left. */
    void store() throws RegistryException {
        var batch = new Batch(context, request, types, kept, program.name());
        var stored = stored();
        for (var looked : pending) {
            var key = chosen.get(looked);
            var entry = stored.get(key);
            if (entry != null) {
                boolean picture = request.covers() && entry.getCoverImage() == null;
                batch.fill(looked, entry, picture ? pictures.cover(looked.said(), looked.notes()) : null);
            } else if (looked.state() == State.ADOPTED) {
                batch.add(looked, key);
            } else {
                looked.notes().add("It was removed meanwhile.");
                tell(Batch.without(looked));
            }
        }
        batch.store(tally::batch, this::tell);
        pending.clear();
        chosen.clear();
    }

    /** The records of those that are known, as they are now. */
    private Map<String, ModelEntry> stored() throws RegistryException {
        var stored = new HashMap<String, ModelEntry>();
        var known = pending.stream().map(chosen::get).distinct().toList();
        context.registry().read(known).stream().map(EntryJson::read)
                .forEach(entry -> stored.put(entry.getKey(), entry));
        return stored;
    }

    private void tell(Outcome outcome) {
        tally.add(outcome);
        taker.accept(outcome);
    }

    /** The outcome, after how models hang together is stored. */
    Adopted end(Path root, List<Unread> unread) throws LibraryException {
        if (!request.dryRun()) {
            relate(root);
        }
        return tally.adopted(program.id(), root, bonds.count(), unread);
    }

    private void relate(Path root) throws LibraryException {
        try {
            bonds.store(request, program.name(), context).ifPresent(tally::batch);
        } catch (RegistryException failure) {
            throw new LibraryException(Problem.ENVIRONMENT, "The models of " + root
                    + " are adopted, but how they hang together could not be stored in " + context.folder().root()
                    + ".", "Check that disk, then adopt them again: what is there is not added again.", failure);
        }
    }
}
