// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.sun.management.OperatingSystemMXBean;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.digest.internal.OnePassDigests;

/**
 * Hashes a file six times with the product's classes and prints the best speed by the clock and by the cores' time, in
 * GB/s, and the digits. The cores' time tells more on a machine that does other things as well.
 */
final class Hashing {

    private Hashing() {
    }

    /** @param arguments file, then labels of digests that are taken in one read */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Set<DigestAlgorithm> algorithms = Arrays.stream(arguments).skip(1)
                .map(label -> DigestAlgorithm.of(label).orElseThrow()).collect(Collectors.toSet());
        OnePassDigests digests = new OnePassDigests();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long best = Long.MAX_VALUE;
        long work = Long.MAX_VALUE;
        FileDigests found = null;
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            long worked = system.getProcessCpuTime();
            found = digests.file(file, algorithms, DigestCache.NONE, new NullProgressMonitor());
            best = Math.min(best, System.nanoTime() - start);
            work = Math.min(work, system.getProcessCpuTime() - worked);
        }
        double size = Files.size(file);
        System.out.printf("%.3f %.3f %s%n", size / best, size / work, found.hex());
    }
}
