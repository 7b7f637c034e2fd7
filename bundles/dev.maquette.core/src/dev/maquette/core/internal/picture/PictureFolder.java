// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.picture;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.library.LibraryFolder;

/** The pictures that were drawn into a library's own folder. Whatever else is there is left alone. */
record PictureFolder(LibraryFolder library) {

    private static final Logger LOG = System.getLogger(PictureFolder.class.getName());
    private static final String SUFFIX = ".png";

    /** A picture's file. */
    record Drawn(Path file, Instant at) {

        /** The newest first; of the same moment the last name. */
        private static final Comparator<Drawn> ORDER =
                Comparator.comparing(Drawn::at).thenComparing(Drawn::file).reversed();
    }

    /** All pictures, the newest first. What cannot be looked at is left out. */
    List<Drawn> drawn(IProgressMonitor monitor) throws IOException {
        var all = new ArrayList<Drawn>();
        if (Files.isDirectory(library.pictures())) {
            Files.walkFileTree(library.pictures(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    if (attributes.isRegularFile() && isPicture(file)) {
                        all.add(new Drawn(file, attributes.lastModifiedTime().toInstant()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    LOG.log(Level.WARNING, "Pictures in " + file + " are not shown", failure);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        all.sort(Drawn.ORDER);
        return all;
    }

    private static boolean isPicture(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /**
     * The file of a picture that is there, or was.
     *
     * @throws LibraryException when a picture of this library has no such path
     */
    Path place(String path) throws LibraryException {
        try {
            var file = Path.of(path).normalize();
            if (file.startsWith(library.pictures()) && isPicture(file)
                    && (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) || isOwn(file))) {
                return file;
            }
        } catch (InvalidPathException | IOException noPicture) {
            LOG.log(Level.DEBUG, path + " is no picture", noPicture);
        }
        throw new LibraryException(Problem.INVALID,
                path + " is none of the library's own pictures; it was not touched.",
                "List the pictures to see their paths.");
    }

    /** A link may lead anywhere. */
    private boolean isOwn(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(library.pictures().toRealPath());
    }
}
