// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.files.WholeFile;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Content;

/**
 * Copies a library to a folder that is not there yet. Each file is forced to the disk, keeps its time and permissions,
 * and is compared with the original byte by byte; several names of one file are names of one file again.
 */
final class LibraryCopy extends SimpleFileVisitor<Path> {

    private static final Logger LOG = System.getLogger(LibraryCopy.class.getName());
    private static final long CHUNK = 8L << 20;
    private static final int TICKS = 10_000;
    private static final String WRITTEN = "it was written to while the library was copied";

    private final LibraryFolder from;
    private final Path to;
    private final SubMonitor progress;
    private final double ticksPerByte;
    private final boolean posix;
    private final Map<Object, Path> copies = new HashMap<>();
    private final Map<Path, FileTime> times = new HashMap<>();
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

    /**
     * Looks whether somebody has written into the library since: what is not in the copy would go with the original. It
     * takes hours to copy a large one, and files in it are seen by other programs.
     */
    void lookAgain() throws IOException {
        Files.walkFileTree(from.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (!staysBehind(file) && !attributes.lastModifiedTime().equals(times.get(file))) {
                    throw new FileSystemException(file.toString(), null, WRITTEN);
                }
                return FileVisitResult.CONTINUE;
            }
        });
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
        times.put(file, attributes.lastModifiedTime());
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
        return WholeFile.isHalf(file) || file.equals(from.leaving()) || file.equals(from.users())
                || file.equals(from.holder()) || file.equals(from.root().resolve("registry.lock.db"));
    }

    private void copyOrLink(Path file, BasicFileAttributes attributes) throws IOException {
        var known = attributes.fileKey() == null ? null : copies.putIfAbsent(attributes.fileKey(), target(file));
        if (known != null && link(target(file), known)) {
            return;
        }
        var copy = target(file);
        Files.createFile(copy, privately("rw-------"));
        transfer(file, copy);
        keep(file, copy, attributes);
        compare(file, copy, attributes);
    }

    /** Where a disk knows no second names it becomes a file of its own; the note of such a link goes then. */
    private static boolean link(Path name, Path known) {
        try {
            Files.createLink(name, known);
            return true;
        } catch (UnsupportedOperationException | IOException oneNameOnly) {
            LOG.log(Level.DEBUG, known + " has no second name " + name, oneNameOnly);
            return false;
        }
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
        Trees.force(target(folder));
        keep(folder, target(folder), Files.readAttributes(folder, BasicFileAttributes.class));
        return FileVisitResult.CONTINUE;
    }

    private void keep(Path original, Path copy, BasicFileAttributes attributes) throws IOException {
        if (posix) {
            permit(copy, Files.getPosixFilePermissions(original));
        }
        Files.setLastModifiedTime(copy, attributes.lastModifiedTime());
    }

    /** Disks without owners refuse that; elsewhere what is made here is the owner's alone until then. */
    private static void permit(Path copy, Set<PosixFilePermission> permissions) {
        try {
            Files.setPosixFilePermissions(copy, permissions);
        } catch (IOException refused) {
            LOG.log(Level.DEBUG, copy + " does not get the permissions of the original", refused);
        }
    }
}
