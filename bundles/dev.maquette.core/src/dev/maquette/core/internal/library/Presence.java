// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A process that uses a library, as other processes see it: many may use one, and whoever is to be alone waits for none
 * of them. The operating system frees the lock when a process ends, however it ends.
 */
public final class Presence implements AutoCloseable {

    private final FileChannel channel;

    private Presence(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Uses the library together with others.
     *
     * @return empty while somebody is alone with it
     * @throws NoSuchFileException when its folder is not there
     */
    static Optional<Presence> among(LibraryFolder folder) throws IOException {
        return take(folder, true);
    }

    /** Is alone with the library; empty while anybody uses it. */
    public static Optional<Presence> alone(LibraryFolder folder) throws IOException {
        return take(folder, false);
    }

    private static Optional<Presence> take(LibraryFolder folder, boolean shared) throws IOException {
        var channel = FileChannel.open(folder.users(), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = lock(channel, shared);
            return taken ? Optional.of(new Presence(channel)) : Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Two services of one process are one user. */
    private static boolean lock(FileChannel channel, boolean shared) throws IOException {
        try {
            FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return shared;
        }
    }

    /**
     * Whether some process has the registry's database open. Those of earlier versions do not tell of their presence in
     * any other way. This process must not be the one: that would free its lock.
     */
    static boolean isHeld(LibraryFolder folder) throws IOException {
        try (var channel = FileChannel.open(folder.holder(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return !lock(channel, false);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
