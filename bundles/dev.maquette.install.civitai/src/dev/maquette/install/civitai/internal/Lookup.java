// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;

/** Asks the site for files by their digests, a few at a time, since each is a question of its own. */
record Lookup(Site site) {

    /** By these the site is asked, in this order, and so it names them. */
    static final Map<DigestAlgorithm, String> NAMES = Map.of(DigestAlgorithm.SHA256, "SHA256", DigestAlgorithm.AUTOV3,
            "AutoV3", DigestAlgorithm.AUTOV2, "AutoV2");

    private static final List<DigestAlgorithm> ORDER =
            List.of(DigestAlgorithm.SHA256, DigestAlgorithm.AUTOV3, DigestAlgorithm.AUTOV2);
    /** Of nothing: tools that could not read a file wrote it. */
    private static final String EMPTY = "e3b0c44298fc";
    private static final int AT_A_TIME = 4;

    /** A version that holds the file. */
    record Hit(SiteVersion version, SiteFile file) {
    }

    /**
     * @return the hits in the order of the files
     * @throws LibraryException the first failure; nothing else is asked then
     */
    List<Optional<Hit>> all(List<Map<DigestAlgorithm, String>> files, SubMonitor monitor) throws LibraryException {
        var workers = Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().name("civitai-", 1).factory());
        var ended = new NullProgressMonitor();
        try {
            var underWay = files.stream()
                    .map(digests -> workers.submit(() -> hit(digests, new Until(monitor, ended)))).toList();
            var hits = new ArrayList<Optional<Hit>>();
            for (var work : underWay) {
                hits.add(outcome(work));
                monitor.split(1);
            }
            return hits;
        } finally {
            ended.setCanceled(true);
            workers.shutdownNow();
        }
    }

    /** Cancels what is under way when nobody waits for it any more. */
    private static final class Until extends NullProgressMonitor {

        private final IProgressMonitor user;
        private final IProgressMonitor ended;

        Until(IProgressMonitor user, IProgressMonitor ended) {
            this.user = user;
            this.ended = ended;
        }

        @Override
        public boolean isCanceled() {
            return user.isCanceled() || ended.isCanceled();
        }
    }

    private static <T> T outcome(Future<T> work) throws LibraryException {
        try {
            return work.get();
        } catch (ExecutionException failure) {
            throw expected(failure.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static LibraryException expected(Throwable cause) {
        return switch (cause) {
        case LibraryException failure -> failure;
        case RuntimeException fault -> throw fault;
        default -> throw new IllegalStateException(cause);
        };
    }

    private Optional<Hit> hit(Map<DigestAlgorithm, String> digests, IProgressMonitor monitor) throws LibraryException {
        for (var algorithm : ORDER) {
            var digest = digests.get(algorithm);
            if (digest == null || digest.startsWith(EMPTY)) {
                continue;
            }
            var answer = site.byHash(digest, monitor);
            if (answer.isPresent()) {
                var json = answer.get();
                var version = SiteVersion.of(json, json.number("modelId"), Instant.now());
                var same = version.files().stream().filter(file -> isSame(file, algorithm, digests)).findFirst();
                if (same.isPresent()) {
                    return same.map(file -> new Hit(version, file));
                }
            }
        }
        return Optional.empty();
    }

    /** The site compares with digests of every kind, and short ones are shared by strangers. */
    private static boolean isSame(SiteFile file, DigestAlgorithm by, Map<DigestAlgorithm, String> digests) {
        boolean equal = digests.get(by).equals(file.hashes().get(NAMES.get(by)));
        var whole = digests.get(DigestAlgorithm.SHA256);
        boolean denied = by == DigestAlgorithm.AUTOV2 && file.sha256() != null && !file.sha256().equals(whole);
        return equal && !denied;
    }
}
