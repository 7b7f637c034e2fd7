// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.digest.internal.OnePassDigests;

/** Hashes a file three times with the product's classes and prints the best speed and the digits. */
final class Hashing {

    private Hashing() {
    }

    /** @param arguments file, then labels of digests that are taken in one read */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Set<DigestAlgorithm> algorithms = Arrays.stream(arguments).skip(1)
                .map(label -> DigestAlgorithm.of(label).orElseThrow()).collect(Collectors.toSet());
        OnePassDigests digests = new OnePassDigests();
        long best = Long.MAX_VALUE;
        FileDigests found = null;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            found = digests.file(file, algorithms, DigestCache.NONE, new NullProgressMonitor());
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%.3f %s%n", Files.size(file) / (double) best, found.hex());
    }
}
