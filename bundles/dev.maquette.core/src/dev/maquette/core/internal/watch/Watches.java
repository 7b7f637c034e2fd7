// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.watch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.WatchService;
import java.util.Optional;

/** Finds out whether this system tells of changes. */
public final class Watches {

    private static final Logger LOG = System.getLogger(Watches.class.getName());

    private Watches() {
    }

    /**
     * The system's service. Where Java makes do with listing whole folders every ten seconds (macOS) there is none: to
     * ask for the files that matter costs less.
     */
    public static Optional<WatchService> ofSystem() {
        try {
            var service = FileSystems.getDefault().newWatchService();
            if (!service.getClass().getSimpleName().equals("PollingWatchService")) {
                return Optional.of(service);
            }
            service.close();
        } catch (IOException | UnsupportedOperationException none) {
            LOG.log(Level.INFO, "This system tells of no changes to files: " + none.getMessage());
        }
        return Optional.empty();
    }
}
