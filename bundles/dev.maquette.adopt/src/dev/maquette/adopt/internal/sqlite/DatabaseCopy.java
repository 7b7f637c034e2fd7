// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A copy of a database with what goes with it, taken while nobody wrote. Opening the database itself, even only to
 * read, would make files beside it.
 */
public final class DatabaseCopy implements AutoCloseable {

    private static final List<String> SUFFIXES = List.of("", "-wal", "-journal");
    private static final int TRIES = 5;
    private static final int PIECE = 1 << 20;
    private static final String PREFIX = "maquette-adopt-";
    private static final Pattern OURS = Pattern.compile(PREFIX + "(\\d{1,18})-.+");
    /** Processes of a container are not seen from outside of it; none of them needs a copy for longer. */
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Logger LOG = System.getLogger(DatabaseCopy.class.getName());

    private final Path folder;
    private final Path file;

    private DatabaseCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    /** What shows that a file was not written meanwhile. */
    private record Stamp(boolean exists, long size, FileTime modified) {

        static Stamp of(Path file) throws IOException {
            return Files.exists(file) ? new Stamp(true, Files.size(file), Files.getLastModifiedTime(file))
                    : new Stamp(false, 0, null);
        }
    }

    /**
     * Copies it.
     *
     * @throws IOException when it cannot be read, or somebody writes without a pause
     */
    public static DatabaseCopy of(Path link, IProgressMonitor monitor) throws IOException {
        var database = link.toRealPath(); // what goes with it lies beside the file, not beside a link to it
        var folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        clear(folder.getParent());
        var copy = new DatabaseCopy(folder, folder.resolve("copy.db"));
        try {
            for (int i = 0; i < TRIES; i++) {
                var before = stamps(database);
                requireSpace(before, folder);
                copy.take(database, monitor);
                if (before.equals(stamps(database))) {
                    return copy;
                }
            }
            throw new IOException("it is being written all the time");
        } catch (IOException | RuntimeException failure) {
            try (copy) {
                throw failure;
            }
        }
    }

    /** What a process left that was killed meanwhile; what cannot be deleted is in nobody's way. */
    static void clear(Path temp) {
        var before = Instant.now().minus(LONGEST);
        try (var left = Files.list(temp)) {
            for (var folder : left.filter(DatabaseCopy::isOfTheDead).toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    new DatabaseCopy(folder, folder).close();
                }
            }
        } catch (IOException stays) {
            LOG.log(Level.DEBUG, "Copies of databases that were left in " + temp + " stay", stays);
        }
    }

    private static boolean isOfTheDead(Path folder) {
        var owner = OURS.matcher(folder.getFileName().toString());
        return owner.matches() && ProcessHandle.of(Long.parseLong(owner.group(1))).isEmpty();
    }

    private static List<Stamp> stamps(Path database) throws IOException {
        var stamps = new ArrayList<Stamp>();
        for (var suffix : SUFFIXES) {
            stamps.add(Stamp.of(beside(database, suffix)));
        }
        return stamps;
    }

    /** The folder of temporary files is often small, or in memory. */
    private static void requireSpace(List<Stamp> stamps, Path folder) throws IOException {
        long needed = stamps.stream().mapToLong(Stamp::size).sum();
        long free = Files.getFileStore(folder).getUsableSpace();
        if (needed > free) {
            throw new IOException("a copy of it needs " + (needed >> 20) + " MiB in " + folder.getParent() + ", where "
                    + (free >> 20) + " MiB are free");
        }
    }

    private static Path beside(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }

    private void take(Path database, IProgressMonitor monitor) throws IOException {
        for (var suffix : SUFFIXES) {
            var from = beside(database, suffix);
            var to = beside(file, suffix);
            Files.deleteIfExists(to);
            if (Files.exists(from)) {
                copy(from, to, monitor);
            }
        }
    }

    private static void copy(Path from, Path to, IProgressMonitor monitor) throws IOException {
        try (var in = Files.newInputStream(from); var out = Files.newOutputStream(to)) {
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                out.write(piece, 0, read);
            }
        }
    }

    /** The copy, beside which lies what goes with it. */
    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
