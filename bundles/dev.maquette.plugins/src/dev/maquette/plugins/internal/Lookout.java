// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/**
 * Notices what is put into a folder or taken out of it, as long as somebody wants to know. Where the system does not
 * tell, it notices nothing.
 */
final class Lookout implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Lookout.class.getName());
    private static final long QUIET_MILLIS = 400;

    private final Path folder;
    private final Runnable changed;
    private WatchService service;

    /** @param changed called on a thread of its own when it has been quiet again */
    Lookout(Path folder, Runnable changed) {
        this.folder = folder;
        this.changed = changed;
    }

    /** Begins, unless it has or there is no such folder yet. */
    synchronized void begin() {
        if (service != null || !Files.isDirectory(folder)) {
            return;
        }
        try {
            var begun = folder.getFileSystem().newWatchService();
            folder.register(begun, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            service = begun;
            Thread.ofVirtual().name("Maquette watches plug-ins").start(() -> watch(begun));
        } catch (IOException | UnsupportedOperationException failure) {
            LOG.log(Level.INFO, "Changes in " + folder + " are noticed when it is looked at", failure);
        }
    }

    /** It can begin again. */
    @Override
    public synchronized void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException failure) {
                LOG.log(Level.DEBUG, "It goes on watching " + folder, failure);
            }
            service = null;
        }
    }

    private void watch(WatchService from) {
        try {
            boolean there = true;
            while (there) {
                there = settled(from);
                changed.run();
            }
            close();
        } catch (ClosedWatchServiceException | InterruptedException ended) {
            LOG.log(Level.DEBUG, "Nobody watches " + folder + " any more", ended);
        }
    }

    /** Waits until something has happened and nothing more does; false when the folder itself is gone. */
    private static boolean settled(WatchService from) throws InterruptedException {
        boolean there = true;
        for (var key = from.take(); key != null; key = from.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
            key.pollEvents();
            there &= key.reset();
        }
        return there;
    }
}
