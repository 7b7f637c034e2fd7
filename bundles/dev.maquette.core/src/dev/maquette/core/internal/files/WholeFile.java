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

    /**
     * Writes a file of the user, for whoever may read what this account makes.
     *
     * @throws java.nio.file.FileAlreadyExistsException when something has this name already, which stays
     */
    public static void writeNew(Path file, byte[] content) throws IOException {
        clear(file.getParent());
        var half = file.resolveSibling(
                file.getFileName() + MARK + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + SUFFIX);
        name(Files.createFile(half), file, content);
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
