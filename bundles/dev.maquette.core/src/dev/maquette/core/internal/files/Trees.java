// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Moves, copies and deletes files and folders. Links are handled as links: never followed, only the link itself. */
public final class Trees {

    private static final Logger LOG = System.getLogger(Trees.class.getName());
    private static final long CHUNK = 8L << 20;
    private static final int TICKS = 1000;

    private Trees() {
    }

    /** Whether something has this name, be it a link that leads nowhere. */
    public static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Bytes of the regular files below, or of the file itself. */
    public static long size(Path tree) throws IOException {
        try (var files = Files.walk(tree)) {
            long sum = 0;
            for (var file : (Iterable<Path>) files::iterator) {
                sum += Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : 0;
            }
            return sum;
        }
    }

    /**
     * Renames, which either happens or does not, on one file system.
     *
     * @return false when the two are on different file systems; nothing has happened then
     */
    public static boolean rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (AtomicMoveNotSupportedException otherFileSystem) {
            return false;
        }
    }

    /**
     * Has the names in a folder on the disk when this returns. Where a system cannot be asked for that it is logged: it
     * writes them in its own time.
     */
    public static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            LOG.log(Level.DEBUG, "The names in " + folder + " cannot be forced to the disk", notHere);
        }
    }

    /**
     * Copies a file or folder to a name that does not exist yet, and forces it to disk.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled; what was copied is left to the caller
     */
    public static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, TICKS);
        double ticksPerByte = TICKS / (double) Math.max(1, size(from));
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            private double owed;

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
                if (attributes.isRegularFile()) {
                    copyFile(file, target, this::copied);
                    Files.setLastModifiedTime(target, attributes.lastModifiedTime());
                } else {
                    Files.copy(file, target, LinkOption.NOFOLLOW_LINKS);
                }
                return FileVisitResult.CONTINUE;
            }

            private void copied(long bytes) {
                owed += bytes * ticksPerByte;
                progress.split((int) owed);
                owed -= (int) owed;
            }
        });
    }

    private static void copyFile(Path from, Path to, Copied copied) throws IOException {
        try (var in = FileChannel.open(from, StandardOpenOption.READ);
                var out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long size = in.size();
            for (long done = 0; done < size;) {
                long step = in.transferTo(done, Math.min(CHUNK, size - done), out);
                if (step <= 0) {
                    throw new FileSystemException(from.toString(), null, "it became shorter while it was copied");
                }
                done += step;
                copied.bytes(step);
            }
            out.force(true);
        } catch (IOException failure) {
            throw at(to, failure);
        }
    }

    /** The same failure with the file that it is about: of a full disk the system does not tell. */
    static IOException at(Path file, IOException failure) {
        return failure instanceof FileSystemException named && named.getFile() != null ? failure
                : (IOException) new FileSystemException(file.toString(), null, failure.getMessage())
                        .initCause(failure);
    }

    /** Deletes a file or folder with all below it; what does not exist is fine. */
    public static void delete(Path tree) throws IOException {
        if (!exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            /** A junction of Windows looks like a folder to the walk, which would empty what it leads to. */
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (attributes.isOther()) {
                    Files.delete(folder);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @FunctionalInterface
    private interface Copied {
        void bytes(long count);
    }
}
