// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.core.internal.library.LibraryFolder;

/**
 * The right to hash a library in the background, which one at a time has. It is a lock on a file, so that the operating
 * system takes it back from a process that dies.
 */
final class Turn implements AutoCloseable {

    /** What this process is at: to open and close such a file once more would free its lock on some systems. */
    private static final Set<Path> AT_IT = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel file;
    private final FileLock lock;

    private Turn(Path path, FileChannel file, FileLock lock) {
        this.path = path;
        this.file = file;
        this.lock = lock;
    }

    static Turn tryIn(LibraryFolder folder) throws IOException {
        var path = folder.hashing();
        if (!AT_IT.add(path)) {
            return new Turn(path, null, null);
        }
        boolean done = false;
        try {
            var turn = open(path);
            done = true;
            return turn;
        } finally {
            if (!done) {
                AT_IT.remove(path);
            }
        }
    }

    private static Turn open(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new Turn(path, file, file.tryLock());
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    /** Whether it is ours and not somebody else's. */
    boolean isOurs() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            try {
                file.close();
            } finally {
                AT_IT.remove(path);
            }
        }
    }
}
