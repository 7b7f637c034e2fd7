// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.core.internal.identify.Sizes;

/** Finds files and folders that may be those of models, by size and name; reads none of them and follows no links. */
final class Finder {

    private static final Logger LOG = System.getLogger(Finder.class.getName());

    private final Set<Long> sizes = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Predicate<Path> taken;
    private final int limit;
    private final BooleanSupplier cancelled;
    private final List<Sighted> sighted = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();

    /**
     * @param taken files and folders that are somebody's; what is in such a folder is so too
     * @param limit how many entries of folders are looked at, at most
     */
    Finder(Collection<Wanted> wanted, Predicate<Path> taken, int limit, BooleanSupplier cancelled) {
        wanted.forEach(each -> {
            sizes.add(each.model().fileSize());
            names.add(each.fileName());
        });
        this.taken = taken;
        this.limit = limit;
        this.cancelled = cancelled;
    }

    List<Sighted> sighted() {
        return sighted;
    }

    /** Folders and files that could not be looked at. */
    List<Path> unread() {
        return unread;
    }

    /** Looks through a folder. One that is a link itself is what it leads to, and keeps its name. */
    void look(Path folder) {
        try {
            var real = folder.toRealPath();
            Files.walkFileTree(real, new Walk(folder, real));
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, folder + " was not searched to the end", unreadable);
            unread.add(folder);
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path named;
        private final Path root;
        private int seen;

        Walk(Path named, Path root) {
            this.named = named;
            this.root = root;
        }

        private Path spell(Path path) {
            return named.resolve(root.relativize(path)).normalize();
        }

        private boolean goesOn() {
            if (cancelled.getAsBoolean()) {
                throw new OperationCanceledException();
            }
            return ++seen <= limit;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            var path = spell(folder);
            if (attributes.isOther() || taken.test(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (path.getFileName() != null && names.contains(path.getFileName().toString())) {
                sighted.add(new Sighted(path, Sizes.below(folder), true));
            }
            return goesOn() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && sizes.contains(attributes.size())) {
                var path = spell(file);
                if (!taken.test(path)) {
                    sighted.add(new Sighted(path, attributes.size(), false));
                }
            }
            return goesOn() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            unread.add(spell(file));
            return goesOn() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException cause) {
            if (cause != null) {
                unread.add(spell(folder));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
