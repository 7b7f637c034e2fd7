// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.identify.ModelSearch;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Scanned;
import dev.maquette.api.request.ScanFolder.Unread;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.OperationContext;

/** One search of one folder: the search runs ahead, several models are looked at at once. */
final class Scan {

    /** Reading headers is waiting for the disk as well as work; more threads than this gain nothing. */
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    private static final int UNDER_WAY = 16;

    private final Path folder;
    private final Identifier identifier;
    private final OperationContext context;
    private final Inventory inventory;
    private final ModelSearch search;
    private final List<Unread> unread = new CopyOnWriteArrayList<>();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicBoolean searched = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile Path where;
    private Consumer<Callable<Finding>> workers;
    private int found;

    Scan(Path folder, Identifier identifier, OperationContext context) throws LibraryException {
        this.folder = folder;
        this.identifier = identifier;
        this.context = context;
        this.where = folder;
        inventory = Inventory.of(context.registry(), context.folder());
        search = new ModelSearch(new Ahead());
        try {
            search.leaveOut(context.folder().trash());
            search.leaveOut(context.folder().staging());
        } catch (IOException failure) {
            throw Failures.of("Scanning " + folder, failure);
        }
    }

    /** @param taker takes the findings on the calling thread */
    Scanned run(Consumer<? super Finding> taker) {
        var progress = SubMonitor.convert(context.monitor(), "Scanning " + folder, 1);
        try (var line = new ReadAhead<Finding>(WORKERS, WORKERS * UNDER_WAY, this::feed,
                context.monitor()::isCanceled)) {
            line.drain(finding -> {
                found++;
                taker.accept(finding);
                advance(progress);
            }, () -> progress.subTask(where.toString()));
        } finally {
            ended.set(true);
        }
        return new Scanned(folder.toString(), found, List.copyOf(unread));
    }

    /** How much there is to do is known when the search has ended; until then nothing is claimed. */
    private void advance(SubMonitor progress) {
        progress.subTask(where.toString());
        if (searched.get()) {
            progress.setWorkRemaining(seen.get() - found + 1).worked(1);
        }
    }

    private void feed(Consumer<Callable<Finding>> line) {
        workers = line;
        search.search(folder);
        searched.set(true);
    }

    private Finding look(Path path) {
        var monitor = new Cancellation();
        return inventory.finding(path, identifier.identify(path, Map.of(), monitor), monitor);
    }

    /** What lies ahead of the looking; runs on the thread that searches. */
    private final class Ahead implements ModelSearch.Found {

        @Override
        public void enters(Path entered) {
            if (ended.get()) {
                throw new OperationCanceledException();
            }
            where = entered;
        }

        @Override
        public void model(Path path) {
            seen.incrementAndGet();
            workers.accept(() -> look(path));
        }

        @Override
        public void unreadable(Path left, String reason) {
            unread.add(new Unread(left.toString(), reason));
        }
    }

    /** Stops what is under way, whether the user wants no more or whoever takes the findings cannot. */
    private final class Cancellation extends NullProgressMonitor {

        @Override
        public boolean isCanceled() {
            return ended.get() || context.monitor().isCanceled();
        }
    }
}
