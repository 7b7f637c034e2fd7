// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.request.CatchUpHashes;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.WatchFiles;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

class WorkerTest {

    private final BlockingQueue<String> begun = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
    private final BlockingQueue<CatchUpHashes> hashed = new LinkedBlockingQueue<>();
    private final MemoryLibrary memory = new MemoryLibrary("Library", List.of());
    private Set<Right> rights = EnumSet.allOf(Right.class);

    /** Carries out whatever lasts until it is cancelled. */
    private final class BusyLibrary extends ForwardingLibrary {

        BusyLibrary() {
            super(memory);
        }

        @Override
        public Set<Right> rights() {
            return rights;
        }

        @Override
        public <O extends Record> O run(Request<O> request, Actor actor, IProgressMonitor monitor)
                throws LibraryException {
            if (request instanceof CatchUpHashes hashes) {
                hashed.add(hashes);
            }
            return super.run(request, actor, monitor);
        }

        @Override
        public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
                Actor actor, IProgressMonitor monitor) {
            begun.add(request.operation());
            while (!monitor.isCanceled()) {
                Thread.onSpinWait();
            }
            ended.add(request.operation());
            throw new OperationCanceledException();
        }
    }

    @Test
    void whatAWorkbenchDoesInTheBackgroundIsDoneUntilTheEnd() throws Exception {
        try (var _ = Worker.start(new BusyLibrary())) {
            var two = Set.of(next(begun), next(begun));

            assertEquals(Set.of(new RunInstalls(true).operation(), new WatchFiles(60, true).operation()), two);
            assertTrue(ended.isEmpty());
        }

        assertEquals(2, ended.size());
    }

    @Test
    void modelsThatComeGetTheirHashes() throws Exception {
        try (var _ = Worker.start(new BusyLibrary())) {
            assertEquals(null, next(hashed).keys());

            memory.add(ModelRecords.changed(ModelRecords.dozen().getFirst(), Collections.singletonMap("hash", null)));
            memory.add(ModelRecords.dozen().get(1));

            assertEquals(List.of("a1"), next(hashed).keys());
        }
        assertTrue(hashed.isEmpty());
    }

    @Test
    void whereNothingMayBeChangedNothingIsBegun() throws Exception {
        rights = EnumSet.of(Right.READ);

        try (var _ = Worker.start(new BusyLibrary())) {
            assertTrue(begun.isEmpty());
        }
        assertFalse(hashed.iterator().hasNext());
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return queue.poll(10, TimeUnit.SECONDS);
    }
}
