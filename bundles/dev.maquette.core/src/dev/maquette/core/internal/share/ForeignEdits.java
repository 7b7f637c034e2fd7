// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.FileEdit;
import dev.maquette.core.internal.files.WholeFile;

/**
 * Makes planned changes of other programs' files: whole or not at all, never over what somebody wrote meanwhile, and
 * with a dated copy beside of what was there. Files on the shelf are the library's own.
 *
 * @param shelf see there
 */
record ForeignEdits(Path shelf) {

    private static final String SUFFIX = ".bak";

    /**
     * Looks whether the change can still be made.
     *
     * @throws LibraryException when the file does not say any more what the change was planned from
     */
    void check(FileEdit edit) throws LibraryException, IOException {
        var now = Files.exists(edit.file()) ? Files.readAllBytes(edit.file()) : null;
        if (!Arrays.equals(now, bytes(edit.before()))) {
            throw new LibraryException(Problem.CONFLICT, edit.file() + " was changed meanwhile and was left alone.",
                    "Close the program that writes it, then repeat.");
        }
    }

    /** Keeps a copy of what is there; null when there is nothing, or nothing of others. */
    Path copy(FileEdit edit) throws IOException {
        return edit.before() == null || edit.file().startsWith(shelf) ? null
                : copy(edit.file().toRealPath(), bytes(edit.before()));
    }

    /** Makes it; what is a link stays one, and what it leads to is written. */
    void apply(FileEdit edit) throws LibraryException, IOException {
        check(edit);
        var file = Files.exists(edit.file()) ? edit.file().toRealPath() : edit.file();
        clear(file);
        if (edit.after() == null) {
            Files.delete(file);
        } else if (edit.before() == null) {
            Files.createDirectories(file.getParent());
            WholeFile.writeNew(file, bytes(edit.after()));
        } else {
            WholeFile.rewrite(file, bytes(edit.after()));
        }
    }

    /** What a process that was killed left of this file, or of a copy of it: then it is done again now. */
    private static void clear(Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            return;
        }
        try (var all = Files.list(file.getParent())) {
            for (var half : all.filter(WholeFile::isHalf)
                    .filter(each -> each.getFileName().toString().startsWith(file.getFileName().toString())).toList()) {
                Files.deleteIfExists(half);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    /** One that says the same already will do. */
    private static Path copy(Path file, byte[] content) throws IOException {
        var there = existing(file, content);
        if (there.isPresent()) {
            return there.get();
        }
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var copy = named(file, at);
        while (Files.exists(copy)) {
            at = at.plusMillis(1);
            copy = named(file, at);
        }
        clear(file);
        WholeFile.writeNew(copy, content);
        return copy;
    }

    /** No name on Windows has a colon. */
    private static Path named(Path file, Instant at) {
        return file.resolveSibling(file.getFileName() + "." + at.toString().replace(':', '.') + SUFFIX);
    }

    private static Optional<Path> existing(Path file, byte[] content) throws IOException {
        try (var all = Files.list(file.getParent())) {
            var prefix = file.getFileName() + ".";
            for (var other : all.filter(each -> each.getFileName().toString().startsWith(prefix)
                    && each.toString().endsWith(SUFFIX)).sorted().toList()) {
                if (Files.size(other) == content.length && Arrays.equals(Files.readAllBytes(other), content)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** The text of a file as it is; empty when there is none, or one that is no text. */
    static Optional<String> text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty(); // somebody has made something else of it
        }
    }
}
