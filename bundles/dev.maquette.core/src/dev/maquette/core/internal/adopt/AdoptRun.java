// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.adopt;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.NeighbourProgram;
import dev.maquette.api.neighbour.Reading;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.scan.ReadAhead;
import dev.maquette.registry.RegistryException;

/**
 * One adoption of one library. A thread reads the library, several look at its models, and the one that was called
 * stores them, some hundreds at a time.
 */
final class AdoptRun {

    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final int UNDER_WAY = 16;

    private final AdoptLibrary request;
    private final Path root;
    private final NeighbourProgram program;
    private final OperationContext context;
    private final Bonds bonds = new Bonds();
    private final Identities identities;
    private final List<Unread> unread = new CopyOnWriteArrayList<>();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Pictures pictures;
    private final Look look;
    private final Path own;

    /** @param root a folder */
    AdoptRun(AdoptLibrary request, Path root, NeighbourProgram program, Neighbours neighbours, Identifier identifier,
            Inspector inspector, OperationContext context) {
        this.request = request;
        this.root = root;
        this.program = program;
        this.context = context;
        own = new RealPaths().of(context.folder().root());
        identities = Identities.of(context);
        pictures = new Pictures(request.dryRun() ? null : new Covers(context.folder()));
        look = new Look(request, neighbours, identities, identifier, inspector, pictures, new Cancellation());
    }

    Adopted run(Consumer<? super Outcome> outcomes) throws LibraryException, RegistryException {
        var intake = new Intake(request, program, context, identities, bonds, pictures, outcomes);
        var progress = SubMonitor.convert(context.monitor(), "Adopting models of " + program.name(), 1);
        try (var line = new ReadAhead<Looked>(WORKERS, WORKERS * UNDER_WAY, this::feed,
                context.monitor()::isCanceled)) {
            line.drain(model -> {
                take(model, intake);
                progress.setWorkRemaining(seen.get() + 1).worked(1);
                progress.subTask(model.model().path().toString());
            }, () -> progress.subTask(root.toString()));
            intake.store();
        } catch (Unreadable failure) {
            throw failure.told();
        } finally {
            ended.set(true);
        }
        return intake.end(root, unread);
    }

    private static void take(Looked model, Intake intake) {
        try {
            intake.take(model);
        } catch (RegistryException failure) {
            throw new Unreadable(Failures.of(failure));
        }
    }

    /** Runs on the thread that reads. */
    private void feed(Consumer<Callable<Looked>> workers) {
        try {
            program.read(root, new Reading() {

                private final RealPaths places = new RealPaths();

                @Override
                public void model(ForeignModel model) {
                    if (!places.of(model.path()).startsWith(own)) {
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
        } catch (OperationCanceledException cancelled) {
            throw cancelled;
        } catch (RuntimeException | StackOverflowError fault) {
            throw new Unreadable(Neighbours.faulty(program, root, fault));
        }
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
