// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.neighbour.FileEdit;

/**
 * A text file of another program, with every mark and line end, so that what is written back differs only where it is
 * meant to.
 *
 * @param path absolute
 * @param text null when there is no such file
 */
record ForeignFile(Path path, String text) {

    private static final int LARGEST = 4 << 20;

    /** @throws LibraryException when there is one that cannot be read as text in UTF-8 */
    static ForeignFile read(Path path) throws LibraryException {
        if (!Files.exists(path)) {
            return new ForeignFile(path, null);
        }
        try {
            if (Files.size(path) > LARGEST) {
                throw unclear(path, "it has more than " + (LARGEST >> 20) + " MiB", null);
            }
            return new ForeignFile(path, StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString());
        } catch (CharacterCodingException other) {
            throw unclear(path, "it is not in UTF-8", other);
        } catch (IOException failure) {
            throw new LibraryException(Problem.IO, path + " cannot be read: " + failure.getMessage() + ".",
                    "Check its permissions, then repeat.", failure);
        }
    }

    static LibraryException unclear(Path path, String why, Throwable cause) {
        return new LibraryException(Problem.CONFLICT, path + " was left alone: " + why + ".",
                "Repair it, or choose another way of sharing.", cause);
    }

    boolean exists() {
        return text != null;
    }

    /** The line end that it uses. */
    String lineEnd() {
        return text != null && text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The change to another text; none when it is the same. */
    List<FileEdit> become(String after) {
        return after.equals(text == null ? "" : text) ? List.of() : List.of(new FileEdit(path, text, after));
    }

    /** Whether a path or a line of text names something on the shelf, wherever the library lies now. */
    static boolean names(String text, Path shelf) {
        var name = shelf.getFileName().toString();
        return text.matches("(?s).*[/\\\\]" + Pattern.quote(name) + "(?![\\w-]).*");
    }
}
