// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    public Map<DigestAlgorithm, String> model(Path model, Set<DigestAlgorithm> algorithms, DigestCache cache,
            IProgressMonitor monitor) throws IOException {
        return Files.isDirectory(model) ? folder(model, algorithms, cache, monitor)
                : file(model, algorithms, cache, monitor).hex();
    }

    private Map<DigestAlgorithm, String> folder(Path folder, Set<DigestAlgorithm> algorithms, DigestCache cache,
            IProgressMonitor monitor) throws IOException {
        Set<DigestAlgorithm> possible = algorithms.stream().filter(DigestAlgorithm::wholeFile)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DigestAlgorithm.class)));
        Map<DigestAlgorithm, StringBuilder> texts = new EnumMap<>(DigestAlgorithm.class);
        possible.forEach(algorithm -> texts.put(algorithm, new StringBuilder()));
        if (!possible.isEmpty()) {
            members(folder, possible, cache, monitor, texts);
        }
        Map<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
        texts.forEach((algorithm, text) -> hex.put(algorithm,
                Blake3.hex(text.toString().getBytes(StandardCharsets.US_ASCII))));
        return hex;
    }

    private void members(Path folder, Set<DigestAlgorithm> algorithms, DigestCache cache, IProgressMonitor monitor,
            Map<DigestAlgorithm, StringBuilder> texts) throws IOException {
        List<Path> files = Weights.of(folder);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        SubMonitor progress = SubMonitor.convert(monitor, Progress.ticks(bytes));
        for (Path file : files) {
            SubMonitor part = progress.split(Progress.ticks(Files.size(file)));
            file(file, algorithms, cache, part).hex().forEach((algorithm, hex) -> texts.get(algorithm).append(hex));
        }
    }
}
