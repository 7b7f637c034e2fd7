// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dev.maquette.api.library.LibraryException;

/**
 * Changes of files that are read, changed and written anew: one at a time, among the threads of this process and among
 * all processes, so that none of them takes back what another has written meanwhile.
 */
public final class Exclusive {

    private static final String LOCK = ".lock";

    private Exclusive() {
    }

    /** Reads a file, changes what it says, and writes it. */
    @FunctionalInterface
    public interface Change<T> {
        T make() throws IOException, LibraryException;
    }

    /**
     * Waits for its turn and makes the change. The lock is on a file beside, which stays: the file itself is replaced
     * by whoever changes it. Such a lock is between processes only, so the threads of this one take turns before it.
     */
    public static synchronized <T> T change(Path file, Change<T> change) throws IOException, LibraryException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        OwnerOnly.makeFolder(target.getParent());
        try (var channel = FileChannel.open(target.resolveSibling(target.getFileName() + LOCK),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = channel.lock()) {
            return change.make();
        }
    }
}
