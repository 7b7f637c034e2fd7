// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * Who has it may open the database's file. The operating system frees it when its owner dies, however it dies, so
 * whatever an owner before left behind is stale.
 */
final class LibraryLock {

    private static final Logger LOG = System.getLogger(LibraryLock.class.getName());

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
        if (lock == null) {
            return null;
        }
        sign(channel);
        return new LibraryLock(channel, lock, file, held);
    }

    /** Says whose the lock is, for messages; who cannot is the owner all the same. */
    private static void sign(FileChannel channel) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Owner.signature().getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException full) {
            LOG.log(Level.DEBUG, "The lock of the library does not say whose it is", full);
        }
    }

    /** Who has the lock, as far as the file tells; where locks are mandatory it tells nothing while it is locked. */
    static Optional<String> owner(Path file) {
        try {
            return Owner.named(Files.readString(file));
        } catch (IOException untold) {
            LOG.log(Level.DEBUG, "The lock of the library does not say whose it is", untold);
            return Optional.empty();
        }
    }

    void release() throws IOException {
        lock.release();
        channel.close();
        held.remove(file);
    }
}
