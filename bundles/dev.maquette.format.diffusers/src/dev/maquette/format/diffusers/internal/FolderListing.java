// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.probe.InvalidModelException;

/**
 * What lies in a folder.
 *
 * @param files relative POSIX path to file, sorted
 * @param bytes sum of the files' sizes, each file counted once, however many links lead to it
 */
record FolderListing(SortedMap<String, Path> files, long bytes) {

    private static final int MAX_FILES = 20_000;
    private static final int MAX_DEPTH = 20;

    /**
     * Lists a folder. A link to a file counts as the file that it leads to, wherever that lies, as download caches have
     * it; links to folders are passed over.
     */
    static FolderListing of(Path folder, IProgressMonitor monitor) throws IOException, InvalidModelException {
        var walk = new Walk(folder.toRealPath(), monitor);
        Files.walkFileTree(walk.root, Set.<FileVisitOption>of(), MAX_DEPTH, walk);
        if (walk.files.size() > MAX_FILES) {
            throw new InvalidModelException("The folder holds more than " + MAX_FILES + " files.");
        }
        return new FolderListing(walk.files, walk.bytes);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final IProgressMonitor monitor;
        private final SortedMap<String, Path> files = new TreeMap<>();
        private final Set<Path> linked = new HashSet<>();
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
            if (attributes.isRegularFile()) {
                add(file);
                bytes += attributes.size();
            } else if (attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                add(file);
                bytes += ofLink(file.toRealPath());
            }
            return files.size() > MAX_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private void add(Path file) {
            files.put(root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"), file);
        }

        /** What lies in the folder is counted where it lies. */
        private long ofLink(Path target) throws IOException {
            return target.startsWith(root) || !linked.add(target) ? 0 : Files.size(target);
        }
    }
}
