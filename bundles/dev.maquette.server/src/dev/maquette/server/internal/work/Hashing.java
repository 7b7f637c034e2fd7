// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.CatchUpHashes;

/** Sees to it that models get their hashes: all that have none at first, and later each that comes. */
final class Hashing {

    private static final Logger LOG = System.getLogger(Hashing.class.getName());
    private static final long PATIENCE_MILLIS = 100;

    private final Library library;
    private final IProgressMonitor monitor;

    Hashing(Library library, IProgressMonitor monitor) {
        this.library = library;
        this.monitor = monitor;
    }

    /** Until it is cancelled. */
    void carryOut() throws LibraryException {
        BlockingQueue<String> changed = new LinkedBlockingQueue<>();
        try (var _ = library.subscribe(event -> changed.addAll(event.changed()))) {
            hash(null);
            while (true) {
                var bare = bare(next(changed));
                if (!bare.isEmpty()) {
                    hash(bare);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private List<String> next(BlockingQueue<String> changed) throws InterruptedException {
        while (!monitor.isCanceled()) {
            var first = changed.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                var keys = new ArrayList<>(List.of(first));
                changed.drainTo(keys);
                return keys.stream().distinct().toList();
            }
        }
        throw new OperationCanceledException();
    }

    private List<String> bare(List<String> keys) throws LibraryException {
        var bare = new ArrayList<String>();
        for (var key : keys) {
            if (library.model(key).filter(model -> model.hash() == null).isPresent()) {
                bare.add(key);
            }
        }
        return bare;
    }

    /** A file that is missing or cannot be read is nothing to stop for. */
    private void hash(List<String> keys) throws LibraryException {
        library.run(new CatchUpHashes(keys), Actor.system(), monitor).failed()
                .forEach(failure -> LOG.log(Level.INFO, failure.error()));
    }
}
