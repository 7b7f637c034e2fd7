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
    private final Map<String, Integer> names = new HashMap<>();

    /**
     * How a program goes about it.
     *
     * @param skips names of files and folders that it passes over
     * @param hides what is said of them
     * @param key what it takes a file's path below the folder to be called
     * @param lastCounts of several that are called the same, or else the first
     */
    record Style(Predicate<String> skips, String hides, UnaryOperator<String> key, boolean lastCounts) {

        /** Everything counts, by its path. */
        static Style plain() {
            return new Style(_ -> false, "", path -> path, false);
        }

        /** Everything counts by its name alone, and what comes later takes the place of what was before. */
        static Style byName(UnaryOperator<String> key) {
            return new Style(_ -> false, "", path -> key.apply(Path.of(path).getFileName().toString()), true);
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
                var key = kind.word() + ":" + style.key().apply(name);
                var other = names.putIfAbsent(key, found.size());
                if (other != null && !found.get(other).path().equals(path)) {
                    hidden = style.lastCounts() ? null : taken(found.get(other).path(), "first");
                    give(other, key, path);
                }
            }
            found.add(new Listed(kind.word(), name, path, hidden));
        }

        private void give(int other, String key, Path to) {
            if (style.lastCounts()) {
                var before = found.get(other);
                found.set(other, new Listed(before.kind(), before.name(), before.path(), taken(to, "later")));
                names.put(key, found.size());
            }
        }

        private static String taken(Path by, String when) {
            return "Its name is taken by " + by + ", which comes " + when + ".";
        }
    }
}
