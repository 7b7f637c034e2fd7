// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Writes small files whole or not at all: the content is on disk before it gets its name. What a process that was
 * killed meanwhile left is deleted by the next one that writes into the same folder, some time later.
 */
public final class WholeFile {

    private static final Logger LOG = System.getLogger(WholeFile.class.getName());

    private static final String MARK = "~";
    private static final String SUFFIX = ".part";
    private static final Pattern HALF = Pattern.compile(".+" + MARK + "\\d+" + Pattern.quote(SUFFIX));

    /** No program writes at such a file for longer. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private WholeFile() {
    }

    /** Writes the file, in place of what is there. */
    public static void write(Path file, byte[] content) throws IOException {
        finish(half(file), file, content);
    }

    /** Writes the file, in place of what is there, for those who may read, write and run that. */
    public static void rewrite(Path file, byte[] content) throws IOException {
        var half = half(file);
        try {
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view != null) {
                Files.setPosixFilePermissions(half, view.readAttributes().permissions());
            }
        } catch (IOException failure) {
            throw forgotten(half, Trees.at(file, failure));
        }
        finish(half, file, content);
    }

    /**
     * Writes a file of the user, for whoever may read what this account makes.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something has this name already, which stays
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        clear(file.getParent());
        name(Files.createFile(random(file)), file, content);
    }

    /**
     * Writes one of many files of the user. One that is there is replaced, and its permissions stay; else it is for
     * whoever may read what this account makes. Unlike the others this leaves it to {@link #sweep} to look for what a
     * killed process has left, since many are written into one folder.
     *
     * @param there whether one is replaced
     * @throws java.nio.file.FileAlreadyExistsException when none is replaced and one has come meanwhile
     */
    public static void place(Path file, byte[] content, boolean there) throws IOException {
        place(Files.createFile(random(file)), file, content, there);
    }

    /**
     * The same, of which a killed process leaves nothing once it is done again.
     *
     * @param mark the same number each time, and another for each thing that is to be done
     */
    public static void place(Path file, byte[] content, boolean there, long mark) throws IOException {
        var half = file.resolveSibling(file.getFileName() + MARK + mark + SUFFIX);
        Files.deleteIfExists(half);
        place(Files.createFile(half), file, content, there);
    }

    private static void place(Path half, Path file, byte[] content, boolean there) throws IOException {
        if (!there) {
            name(half, file, content);
            return;
        }
        try {
            var before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (before != null) {
                Files.setPosixFilePermissions(half, before.readAttributes().permissions());
            }
        } catch (IOException failure) {
            throw forgotten(half, failure);
        }
        finish(half, file, content);
    }

    /**
     * Writes a new file that other processes see whole or not at all, but of which no more is certain to be on disk
     * than the system has got round to: for what is of use and no loss.
     */
    public static void jot(Path file, byte[] content) throws IOException {
        var half = Files.createFile(random(file));
        try {
            Files.write(half, content);
            Files.move(half, file);
        } catch (IOException failure) {
            throw forgotten(half, Trees.at(file, failure));
        }
    }

    /** Deletes what processes that were killed some time ago have left half written in a folder. */
    public static void sweep(Path folder) {
        clear(folder);
    }

    private static Path random(Path file) {
        return file.resolveSibling(
                file.getFileName() + MARK + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + SUFFIX);
    }

    /** Whether the file is what a killed process leaves of one that it was writing. */
    public static boolean isHalf(Path file) {
        return HALF.matcher(file.getFileName().toString()).matches();
    }

    /** An empty file that nobody else writes at, beside the one that it is to become. */
    static Path half(Path file, FileAttribute<?>... attributes) throws IOException {
        clear(file.getParent());
        return begun(file, attributes);
    }

    /** The same, where what was left of others has been deleted already. */
    static Path begun(Path file, FileAttribute<?>... attributes) throws IOException {
        return Files.createTempFile(file.getParent(), file.getFileName() + MARK, SUFFIX, attributes);
    }

    /** Fills the half, and gives it its name; it is gone when that fails. */
    static void finish(Path half, Path file, byte[] content) throws IOException {
        name(half, file, content, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void name(Path half, Path file, byte[] content, CopyOption... how) throws IOException {
        try {
            fill(half, content);
            Files.move(half, file, how);
        } catch (IOException failure) {
            throw forgotten(half, Trees.at(file, failure));
        }
    }

    private static void fill(Path half, byte[] content) throws IOException {
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(content); left.hasRemaining();) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    static IOException forgotten(Path half, IOException failure) {
        try {
            Files.deleteIfExists(half);
        } catch (IOException stays) {
            failure.addSuppressed(stays);
        }
        return failure;
    }

    /** Deletes what is left of half written files; what cannot be deleted is in nobody's way. */
    static void clear(Path folder) {
        var before = Instant.now().minus(LONGEST);
        try (var children = Files.list(folder)) {
            for (var child : (Iterable<Path>) children.filter(WholeFile::isHalf)::iterator) {
                if (Files.getLastModifiedTime(child).toInstant().isBefore(before)) {
                    Files.deleteIfExists(child);
                }
            }
        } catch (IOException left) {
            LOG.log(Level.DEBUG, "What is left of half written files in " + folder + " stays", left);
        }
    }
}
