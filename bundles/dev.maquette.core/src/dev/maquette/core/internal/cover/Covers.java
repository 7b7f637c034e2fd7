// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.files.Shelf;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;

/**
 * The thumbnails of a library, each in a file that is named for its content and never changed: a record names the file,
 * so that an undo needs nothing but the record.
 */
public final class Covers {

    private static final int NAME = 16;

    private final Path folder;
    private final Shelf shelf;

    public Covers(LibraryFolder library) {
        folder = library.thumbnails();
        shelf = new Shelf(folder);
    }

    /** What a thumbnail of this content is called. */
    static String name(byte[] png) {
        return HexFormat.of().formatHex(digest(png)).substring(0, NAME) + ".png";
    }

    /**
     * Keeps a thumbnail; it is on disk when this returns.
     *
     * @return its name, for the record
     */
    public String keep(byte[] png) throws LibraryException {
        var name = name(png);
        try {
            if (!Files.exists(shelf.file(name))) {
                shelf.write(name, png);
            }
            return name;
        } catch (IOException failure) {
            throw Failures.of("Keeping the cover image", failure);
        }
    }

    /**
     * The thumbnail that a record names.
     *
     * @param name or null
     * @return empty where there is none
     */
    public Optional<byte[]> read(String name) throws LibraryException {
        try {
            var file = name == null ? null : folder.resolve(name).normalize();
            return file == null || !folder.equals(file.getParent()) ? Optional.empty()
                    : Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException | InvalidPathException gone) {
            return Optional.empty();
        } catch (IOException failure) {
            throw Failures.of("Reading the cover image", failure);
        }
    }

    private static byte[] digest(byte[] png) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(png);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
