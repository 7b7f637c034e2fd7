// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.relocate;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.link.Links;
import dev.maquette.core.internal.share.Shares;

/**
 * What goes along when a library moves, measured.
 *
 * @param files how many there are
 * @param bytes what they hold; what has several names counts once
 */
record LibraryTree(int files, long bytes) {

    /**
     * Looks at everything.
     *
     * @throws LibraryException when something in it would lead nowhere, or elsewhere, from the new place
     */
    static LibraryTree of(LibraryFolder folder, IProgressMonitor monitor) throws IOException, LibraryException {
        var survey = new Survey(folder, monitor);
        Files.walkFileTree(folder.root(), survey);
        if (survey.refused != null) {
            throw new LibraryException(Problem.CONFLICT, survey.refused, "Make it a file or folder of its own, or "
                    + "take it away; then repeat. The library is where it was.");
        }
        return new LibraryTree(survey.files, survey.bytes);
    }

    private static final class Survey extends SimpleFileVisitor<Path> {

        private final LibraryFolder folder;
        private final Path real;
        private final Set<Path> ours;
        private final IProgressMonitor monitor;
        private final Set<Object> seen = new HashSet<>();
        private int files;
        private long bytes;
        private String refused;

        Survey(LibraryFolder folder, IProgressMonitor monitor) throws IOException {
            this.folder = folder;
            this.monitor = monitor;
            real = folder.root().toRealPath();
            ours = new HashSet<>(new Links(folder).places());
            ours.addAll(new Shares(folder).links());
        }

        @Override
        public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
            if (attributes.isOther()) {
                refused = entered + " is a junction, and may lead elsewhere from another place.";
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (attributes.isSymbolicLink() && !ours.contains(file)) {
                refuse(file, Files.readSymbolicLink(file));
            }
            files++;
            boolean first = attributes.fileKey() == null || seen.add(attributes.fileKey());
            bytes += attributes.isRegularFile() && first ? attributes.size() : 0;
            return refused == null ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        /** Its own links the library makes anew; of others only those that lead to the same from everywhere may go. */
        private void refuse(Path link, Path target) {
            boolean inside = isInside(link.resolveSibling(target).normalize());
            if (target.isAbsolute() == inside) {
                refused = "The link " + link + " leads to " + target + ", which is not the same from another place.";
            }
        }

        private boolean isInside(Path path) {
            return path.startsWith(folder.root()) || path.startsWith(real);
        }
    }
}
