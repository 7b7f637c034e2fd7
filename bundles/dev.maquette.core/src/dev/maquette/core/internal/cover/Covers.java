// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.cover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Failures;

/**
 * Covers of models. A record names its cover by an address as InvokeAI has it,
 * {@code api/v2/models/i/<key>/image?<mark>}, whose mark differs for each picture; the picture is a thumbnail,
 * {@code <key>.png} or {@code <key>.jpg} in the library. A cover that another one replaces is kept as
 * {@code <key>.<mark>.png}, so that a record that is taken back to it finds it.
 */
public final class Covers {

    private static final int SIDE = 256;

    private Covers() {
    }

    /**
     * Keeps a thumbnail of the picture as the model's cover.
     *
     * @param image a PNG or JPEG file, which is left alone
     * @return the record's {@code cover_image}; the same for the same picture
     * @throws LibraryException when it is no picture that can be read, or cannot be kept
     */
    public static String keep(Path image, String key, LibraryFolder folder) throws LibraryException {
        var picture = Picture.read(image);
        try {
            var bytes = picture.small(SIDE);
            setAside(key, folder, mark(bytes));
            Files.createDirectories(folder.thumbnails());
            var half = folder.thumbnails().resolve(key + "." + UUID.randomUUID() + ".part");
            try {
                Files.write(half, bytes);
                Files.move(half, file(folder, key, picture.kind()), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            return "api/v2/models/i/" + key + "/image?" + mark(bytes);
        } catch (IOException failure) {
            throw Failures.of("Keeping the cover", failure);
        }
    }

    /**
     * The thumbnail that a record means.
     *
     * @param coverImage as the record has it, or null
     */
    public static Optional<Path> of(String key, String coverImage, LibraryFolder folder) {
        if (coverImage == null) {
            return Optional.empty();
        }
        var mark = coverImage.substring(coverImage.indexOf('?') + 1);
        return Stream.of(key + "." + mark, key).flatMap(name -> files(folder, name)).filter(Files::isRegularFile)
                .findFirst();
    }

    /** Gives the cover that is there the name under which it is found once it is no longer the newest. */
    private static void setAside(String key, LibraryFolder folder, String coming) throws IOException {
        for (var kind : PictureKind.values()) {
            var there = file(folder, key, kind);
            if (Files.isRegularFile(there)) {
                var mark = mark(Files.readAllBytes(there));
                if (!mark.equals(coming)) {
                    Files.move(there, file(folder, key + "." + mark, kind), StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String mark(byte[] thumbnail) {
        return UUID.nameUUIDFromBytes(thumbnail).toString();
    }

    private static Stream<Path> files(LibraryFolder folder, String name) {
        return Arrays.stream(PictureKind.values()).map(kind -> file(folder, name, kind));
    }

    private static Path file(LibraryFolder folder, String name, PictureKind kind) {
        return folder.thumbnails().resolve(name + "." + kind.suffix());
    }
}
