// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.neighbour.Listed;

/**
 * Goes through a program's folders as the program does: whether it enters linked folders and hidden ones, and which of
 * two with one name counts. Unlike some programs it ends where links lead in a circle.
 */
final class Search {

    private final Style style;
    private final IProgressMonitor monitor;
    private final List<Listed> found = new ArrayList<>();
    private final Map<String, Path> names = new HashMap<>();

    /**
     * How a program goes about it.
     *
     * @param skips names of files and folders that it passes over
     * @param hides what is said of them
     * @param key what it takes a file's path below the folder to be called
     */
    record Style(Predicate<String> skips, String hides, UnaryOperator<String> key) {

        /** Everything counts, by its path. */
        static Style plain() {
            return new Style(_ -> false, "", path -> path);
        }
    }

    Search(Style style, IProgressMonitor monitor) {
        this.style = style;
        this.monitor = monitor;
    }

    List<Listed> found() {
        return List.copyOf(found);
    }

    /** Searches a folder for models of a kind; one that is not there holds none. */
    void in(Path folder, Kind kind, boolean entersLinks) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            // the folder itself may be a link in any case
            var root = entersLinks ? folder : folder.toRealPath();
            Files.walkFileTree(root, entersLinks ? Set.of(FileVisitOption.FOLLOW_LINKS) : Set.of(), Integer.MAX_VALUE,
                    new Walk(folder, root, kind));
        } catch (IOException _) {
            // it went away meanwhile, as it would for the program
        }
    }

    /** Whether there is a model in the folder that does not lie on the shelf. */
    static boolean anyIn(Path folder, Kind kind, IProgressMonitor monitor) {
        var search = new Search(Style.plain(), monitor);
        search.in(folder, kind, true);
        return !search.found.isEmpty();
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Path root;
        private final Kind kind;
        private Path skipped;

        Walk(Path folder, Path root, Kind kind) {
            this.folder = folder;
            this.root = root;
            this.kind = kind;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (skipped == null && !at.equals(root) && style.skips().test(at.getFileName().toString())) {
                skipped = at;
            }
            if (kind.isOfFolders() && !at.equals(root) && kind.takes(at)) {
                add(at);
                leave(at);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path at, IOException failure) {
            leave(at);
            return FileVisitResult.CONTINUE;
        }

        private void leave(Path at) {
            if (at.equals(skipped)) {
                skipped = null;
            }
        }

        /** A link that is not entered comes here as well. */
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!kind.isOfFolders() && kind.takes(file) && Files.isRegularFile(file)) {
                add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Links that lead nowhere or in a circle are passed over, by the programs as well. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private void add(Path at) {
            var name = root.relativize(at).toString();
            var path = folder.resolve(name);
            var hidden = skipped != null || style.skips().test(at.getFileName().toString()) ? style.hides() : null;
            if (hidden == null) {
                var first = names.putIfAbsent(kind.word() + ":" + style.key().apply(name), path);
                hidden = first == null || first.equals(path) ? null
                        : "Its name is taken by " + first + ", which comes first.";
            }
            found.add(new Listed(kind.word(), name, path, hidden));
        }
    }
}
