// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/**
 * Reads many models: those of one disk one after the other, since heads that are sent to and fro read nothing, and some
 * disks at a time. Who waits is never held by a disk that does not answer.
 */
final class VerifyRun {

    private static final int MOST_DISKS = 4;
    private static final long POLL_MILLIS = 50;
    private static final long TICK = 1 << 16;

    private final Registry registry;
    private final Examination examination;
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicLong read = new AtomicLong();
    private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();

    VerifyRun(Registry registry, Examination examination) {
        this.registry = registry;
        this.examination = examination;
    }

    /**
     * A model whose files are there.
     *
     * @param bytes its size, as the record says
     */
    record Item(String key, long bytes, Path path) {
    }

    /**
     * @param finding null when the model has been removed meanwhile
     * @param failure instead of a finding, or null
     */
    private record Outcome(Finding finding, Throwable failure) {
    }

    /** @param taker takes each finding, on the thread that waits */
    void over(List<Item> items, SubMonitor progress, Consumer<Finding> taker) throws LibraryException {
        long all = items.stream().mapToLong(item -> item.bytes).sum();
        long tick = Math.max(TICK, all / (Integer.MAX_VALUE / 2));
        progress.setWorkRemaining((int) (all / tick) + 1);
        var lanes = lanes(items);
        // Not closed, which would wait: its threads are daemons and stop by themselves.
        @SuppressWarnings("resource")
        var disks = Executors.newFixedThreadPool(Math.clamp(lanes.size(), 1, MOST_DISKS),
                Thread.ofPlatform().daemon().name("Maquette verifies ", 1).factory());
        try {
            lanes.values().forEach(lane -> disks.execute(() -> read(lane)));
            long told = 0;
            for (int done = 0; done < items.size();) {
                var outcome = outcomes.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                progress.worked((int) (read.get() / tick - told));
                told = read.get() / tick;
                if (outcome != null) {
                    progress.setTaskName("Verifying models, " + ++done + " of " + items.size());
                    take(outcome, taker);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            stop.set(true);
            disks.shutdown();
        }
    }

    private static void take(Outcome outcome, Consumer<Finding> taker) throws LibraryException {
        switch (outcome.failure) {
        case RegistryException failure -> throw Failures.of(failure);
        case RuntimeException mistake -> throw mistake;
        case Error fault -> throw fault;
        case null, default -> {
            if (outcome.finding != null) {
                taker.accept(outcome.finding);
            }
        }
        }
    }

    private void read(List<Item> lane) {
        for (var item : lane) {
            if (stop.get()) {
                return;
            }
            try {
                var meter = new Meter(item.bytes, read, stop);
                var finding = registry.open(item.key).map(entry -> examination.of(entry, item.path, meter));
                outcomes.add(new Outcome(finding.orElse(null), null));
            } catch (RegistryException | RuntimeException | Error failure) { // who waits would wait for ever otherwise
                outcomes.add(new Outcome(null, failure));
            }
        }
    }

    private static Map<Object, List<Item>> lanes(List<Item> items) {
        var lanes = new LinkedHashMap<Object, List<Item>>();
        items.forEach(item -> lanes.computeIfAbsent(disk(item.path), _ -> new ArrayList<>()).add(item));
        return lanes;
    }

    private static Object disk(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.getAttribute(path, "unix:dev") : path.getRoot();
        } catch (IOException vanished) {
            return path.getRoot(); // reading it will tell
        }
    }
}
