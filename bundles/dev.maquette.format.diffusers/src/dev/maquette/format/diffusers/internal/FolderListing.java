// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.InvalidModelException;

/**
 * What lies in a folder.
 *
 * @param files relative POSIX path to file, sorted
 * @param bytes sum of the files' sizes; a link counts nothing, what it points to is counted itself
 * @param outside links that lead out of the folder, not among the files
 */
record FolderListing(SortedMap<String, Path> files, long bytes, Set<String> outside) {

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 20;

    /**
     * Lists a folder. A link counts when it leads to a file inside the folder; links that lead out of it, or to other
     * folders, are passed over.
     */
    static FolderListing of(Path folder, IProgressMonitor monitor) throws IOException, InvalidModelException {
        var walk = new Walk(folder.toRealPath(), monitor);
        Files.walkFileTree(walk.root, Set.<FileVisitOption>of(), MAX_DEPTH, walk);
        if (walk.files.size() > MAX_FILES) {
            throw new InvalidModelException("The folder holds more than " + MAX_FILES + " files.");
        }
        return new FolderListing(walk.files, walk.bytes, walk.outside);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final IProgressMonitor monitor;
        private final SortedMap<String, Path> files = new TreeMap<>();
        private final Set<String> outside = new TreeSet<>();
        private long bytes;

        Walk(Path root, IProgressMonitor monitor) {
            this.root = root;
            this.monitor = monitor;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var name = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
            if (attributes.isRegularFile() || attributes.isSymbolicLink() && staysInside(file)) {
                files.put(name, file);
                bytes += attributes.isRegularFile() ? attributes.size() : 0;
            } else if (attributes.isSymbolicLink()) {
                outside.add(name);
            }
            return files.size() > MAX_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private boolean staysInside(Path link) throws IOException {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(root);
        }
    }
}
