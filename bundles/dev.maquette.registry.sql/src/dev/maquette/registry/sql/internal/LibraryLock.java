// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Who has it may open the database's file. The operating system frees it when its owner dies, however it dies, so
 * whatever an owner before left behind is stale.
 */
final class LibraryLock {

    private final FileChannel channel;
    private final FileLock lock;
    private final Path file;
    private final Set<Path> held;

    private LibraryLock(FileChannel channel, FileLock lock, Path file, Set<Path> held) {
        this.channel = channel;
        this.lock = lock;
        this.file = file;
        this.held = held;
    }

    /**
     * Takes the lock when it is free.
     *
     * @param held locks of this process: such a file must not even be opened a second time, since on some systems
     *     closing it frees all locks that the process has on it
     */
    static Optional<LibraryLock> tryTake(Path file, Set<Path> held) throws IOException {
        if (!held.add(file)) {
            return Optional.empty();
        }
        LibraryLock taken = null;
        try {
            taken = lock(file, held);
        } finally {
            if (taken == null) {
                held.remove(file);
            }
        }
        return Optional.ofNullable(taken);
    }

    private static LibraryLock lock(Path file, Set<Path> held) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException elsewhereInThisProcess) {
            throw new IOException("This process opens the library by two services", elsewhereInThisProcess);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? null : new LibraryLock(channel, lock, file, held);
    }

    void release() throws IOException {
        lock.release();
        channel.close();
        held.remove(file);
    }
}
