// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.scan.ReadAhead;
import dev.maquette.registry.EntryJson;
import dev.maquette.registry.RecordTypes;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/**
 * One adoption of one library. A thread reads the library, several look at its models, and the one that was called
 * stores them, some hundreds at a time.
 */
final class AdoptRun {

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final int UNDER_WAY = 16;
    private static final int IN_ONE_CHANGE = 1000;

    private final AdoptLibrary request;
    private final Path root;
    private final NeighbourProgram program;
    private final OperationContext context;
    private final RecordTypes types = RecordTypes.builtIn();
    private final Identities identities;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Bonds bonds = new Bonds();
    private final List<Unread> unread = new CopyOnWriteArrayList<>();
    private final List<Looked> pending = new ArrayList<>();
    private final Map<Looked, String> chosen = new IdentityHashMap<>();
    private final Tally tally = new Tally();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Pictures pictures;
    private final Look look;
    private final Path own;
    private Consumer<? super Outcome> taker;

    /** @param root a folder */
    AdoptRun(AdoptLibrary request, Path root, NeighbourProgram program, Neighbours neighbours, Identifier identifier,
            Inspector inspector, OperationContext context) {
        this.request = request;
        this.root = root;
        this.program = program;
        this.context = context;
        own = real(context.folder().root());
        identities = Identities.of(context);
        context.registry().query(ModelQuery.all()).items().forEach(model -> keys.add(model.key()));
        pictures = new Pictures(request.dryRun() ? null : new Covers(context.folder()));
        look = new Look(request, neighbours, identities, identifier, inspector, pictures, new Cancellation());
    }

    Adopted run(Consumer<? super Outcome> outcomes) throws LibraryException, RegistryException {
        taker = outcomes;
        var progress = SubMonitor.convert(context.monitor(), "Adopting models of " + program.name(), 1);
        try (var line = new ReadAhead<Looked>(WORKERS, WORKERS * UNDER_WAY, this::feed,
                context.monitor()::isCanceled)) {
            line.drain(model -> {
                take(model);
                progress.setWorkRemaining(seen.get() + 1).worked(1);
                progress.subTask(model.model().path().toString());
            }, () -> progress.subTask(root.toString()));
            store();
        } catch (Unreadable failure) {
            throw failure.told();
        } finally {
            ended.set(true);
        }
        if (!request.dryRun()) {
            bonds.store(request, program.name(), context).ifPresent(tally::batch);
        }
        return tally.adopted(program.id(), root, bonds.count(), unread);
    }

    /** Runs on the thread that reads. */
    private void feed(Consumer<Callable<Looked>> workers) {
        try {
            program.read(root, new Reading() {
                @Override
                public void model(ForeignModel model) {
                    if (!real(model.path()).startsWith(own)) {
                        seen.incrementAndGet();
                        workers.accept(() -> look.at(model));
                    }
                }

                @Override
                public void related(String one, String other) {
                    bonds.related(one, other);
                }

                @Override
                public void unread(String place, String reason) {
                    unread.add(new Unread(place, reason));
                }
            }, new Cancellation());
        } catch (LibraryException failure) {
            throw new Unreadable(failure);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return path.toAbsolutePath().normalize(); // what is not there leads nowhere else
        }
    }

    private void take(Looked looked) {
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

    private void pend(Looked looked, String key) {
        pending.add(looked);
        chosen.put(looked, key);
        if (pending.size() >= IN_ONE_CHANGE) {
            try {
                store();
            } catch (RegistryException failure) {
                throw new Unreadable(Failures.of(failure));
            }
        }
    }

    private void store() throws RegistryException {
        var batch = new Batch(context, request, types, new KeptFacts(context.folder().adopted(), program.id()),
                program.name());
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

    /** A failure on its way from a place where none may be thrown. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient LibraryException failure;

        Unreadable(LibraryException failure) {
            super(failure);
            this.failure = failure;
        }

        LibraryException told() {
            return failure;
        }
    }

    /** Stops what is under way, whether the user wants no more or whoever takes the outcomes cannot. */
    private final class Cancellation extends NullProgressMonitor {

        @Override
        public boolean isCanceled() {
            return ended.get() || context.monitor().isCanceled();
        }
    }
}
