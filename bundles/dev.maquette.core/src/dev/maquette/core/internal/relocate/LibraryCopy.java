// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.library.Presence;
import dev.maquette.core.internal.link.Content;

/**
 * Copies a library to a folder that is not there yet. Each file is forced to the disk, keeps its time and permissions,
 * and is compared with the original byte by byte; several names of one file are names of one file again.
 */
final class LibraryCopy extends SimpleFileVisitor<Path> {

    private static final long CHUNK = 8L << 20;
    private static final int TICKS = 10_000;

    private final LibraryFolder from;
    private final Path to;
    private final SubMonitor progress;
    private final double ticksPerByte;
    private final boolean posix;
    private final Map<Object, Path> copies = new HashMap<>();
    private double owed;

    /** @param tree what there is, as it was measured */
    LibraryCopy(LibraryFolder from, Path to, LibraryTree tree, IProgressMonitor monitor) throws IOException {
        this.from = from;
        this.to = to;
        progress = SubMonitor.convert(monitor, TICKS);
        ticksPerByte = TICKS / 2.0 / Math.max(1, tree.bytes());
        posix = Files.getFileAttributeView(from.root(), PosixFileAttributeView.class) != null
                && Files.getFileAttributeView(to.getParent(), PosixFileAttributeView.class) != null;
    }

    void make() throws IOException {
        Files.walkFileTree(from.root(), this);
    }

    private Path target(Path path) {
        return to.resolve(from.root().relativize(path).toString());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Files.createDirectory(target(folder), privately("rwx------"));
        return FileVisitResult.CONTINUE;
    }

    /** Nobody else reads a key or a token meanwhile. */
    private FileAttribute<?>[] privately(String permissions) {
        return posix ? new FileAttribute<?>[]{
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (staysBehind(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isRegularFile()) {
            progress.subTask(from.root().relativize(file).toString());
            copyOrLink(file, attributes);
        } else {
            Files.copy(file, target(file), LinkOption.NOFOLLOW_LINKS);
        }
        return FileVisitResult.CONTINUE;
    }

    /** Locks, halves, the announcement of a server, and what says that the library leaves. */
    private boolean staysBehind(Path file) {
        return WholeFile.isHalf(file) || file.equals(from.leaving()) || file.getParent().equals(from.root())
                && (Presence.isLock(file) || file.getFileName().toString().equals("registry.lock.db"));
    }

    private void copyOrLink(Path file, BasicFileAttributes attributes) throws IOException {
        var known = attributes.fileKey() == null ? null : copies.putIfAbsent(attributes.fileKey(), target(file));
        if (known != null) {
            Files.createLink(target(file), known);
            return;
        }
        var copy = target(file);
        Files.createFile(copy, privately("rw-------"));
        transfer(file, copy);
        keep(file, copy, attributes);
        compare(file, copy, attributes);
    }

    private void transfer(Path file, Path copy) throws IOException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ);
                var out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            long size = in.size();
            for (long done = 0; done < size;) {
                long step = in.transferTo(done, Math.min(CHUNK, size - done), out);
                if (step <= 0) {
                    throw new FileSystemException(file.toString(), null, "it became shorter while it was copied");
                }
                done += step;
                advance(step);
            }
            out.force(true);
        } catch (IOException failure) {
            throw named(copy, failure);
        }
    }

    /** Of a full disk the system does not tell which file it was. */
    private static IOException named(Path file, IOException failure) {
        return failure instanceof FileSystemException at && at.getFile() != null ? failure
                : (IOException) new FileSystemException(file.toString(), null, failure.getMessage())
                        .initCause(failure);
    }

    private void compare(Path file, Path copy, BasicFileAttributes before) throws IOException {
        if (!new Content(progress, this::advance).same(file, copy) || !Files.getLastModifiedTime(file)
                .equals(before.lastModifiedTime())) {
            throw new FileSystemException(file.toString(), null, "it was written to while it was copied, or its copy "
                    + "is not the same");
        }
    }

    private void advance(long bytes) {
        if (progress.isCanceled()) {
            throw new OperationCanceledException();
        }
        owed += bytes * ticksPerByte;
        progress.worked((int) owed);
        owed -= (int) owed;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        keep(folder, target(folder), Files.readAttributes(folder, BasicFileAttributes.class));
        return FileVisitResult.CONTINUE;
    }

    private void keep(Path original, Path copy, BasicFileAttributes attributes) throws IOException {
        if (posix) {
            Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(original));
        }
        Files.setLastModifiedTime(copy, attributes.lastModifiedTime());
    }
}
