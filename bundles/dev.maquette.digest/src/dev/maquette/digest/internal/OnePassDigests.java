// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;
import dev.maquette.digest.internal.blake3.Blake3;

/** The digests in one read, on a pool of as many threads as the machine has cores. */
@Component
public final class OnePassDigests implements Digests {

    private final int cores;
    private final Disks disks;
    private final ThreadPoolExecutor pool;
    private final Supplier<Blake3> trees = Blake3.fastest(Pieces.BYTES);

    @Activate
    public OnePassDigests() {
        this(Runtime.getRuntime().availableProcessors(), new Disks(Path.of("/sys")));
    }

    OnePassDigests(int cores, Disks disks) {
        this.cores = cores;
        this.disks = disks;
        pool = new ThreadPoolExecutor(cores, cores, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name("digest-", 0).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
    }

    @Deactivate
    void close() {
        pool.shutdownNow();
    }

    @Override
    public FileDigests file(Path file, Set<DigestAlgorithm> algorithms, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        FileStamp stamp = FileStamp.of(file);
        SubMonitor progress = SubMonitor.convert(monitor, file.getFileName().toString(), Progress.ticks(stamp.size()));
        Map<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
        hex.putAll(cache.known(stamp));
        hex.keySet().retainAll(algorithms);
        Set<DigestAlgorithm> missing = new HashSet<>(algorithms);
        missing.removeAll(hex.keySet());
        Map<DigestAlgorithm, String> taken = take(file, stamp, missing, progress);
        if (!taken.isEmpty()) {
            cache.keep(new FileDigests(stamp, taken));
        }
        hex.putAll(taken);
        return new FileDigests(stamp, hex);
    }

    private Map<DigestAlgorithm, String> take(Path file, FileStamp stamp, Set<DigestAlgorithm> missing,
            SubMonitor progress) throws IOException {
        if (missing.isEmpty()) {
            return Map.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            Plan plan = Plan.of(channel, stamp.size(), missing);
            if (plan.algorithms().isEmpty()) {
                return Map.of();
            }
            Pieces pieces = new Pieces(file, channel, stamp.size(), disks.rotating(file));
            Crew crew = new Crew(pool, progress, new Progress(progress, pieces::bytesRead)::report);
            String blake3 = new Pass(pieces, plan, trees, cores).run(crew, stamp.size());
            unchanged(file, stamp);
            return plan.values(blake3);
        }
    }

    private static void unchanged(Path file, FileStamp before) throws IOException {
        if (!FileStamp.of(file).equals(before)) {
            throw new IOException(file + " changed while it was read. Try again when nothing writes to it.");
        }
    }

    @Override
    public String model(Path model, DigestAlgorithm algorithm, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        if (!algorithm.wholeFile()) {
            throw new IllegalArgumentException(algorithm.label() + " is no hash of a model");
        }
        if (Files.isDirectory(model)) {
            return algorithm.label() + ":" + folder(model, algorithm, cache, monitor);
        }
        return algorithm.label() + ":" + one(model, algorithm, cache, monitor);
    }

    private String folder(Path folder, DigestAlgorithm algorithm, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        List<Path> files = Weights.of(folder);
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(one(file, algorithm, cache, progress.split(1)));
        }
        return Blake3.hex(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private String one(Path file, DigestAlgorithm algorithm, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        return file(file, Set.of(algorithm), cache, monitor).of(algorithm).orElseThrow();
    }
}
