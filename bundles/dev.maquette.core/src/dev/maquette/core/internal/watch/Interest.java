// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.watch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which places matter to whom looks after some files: the files themselves, the folders that they are in and all
 * folders above, since one of those may be renamed. Where such a folder is a link, what it leads to matters as well: it
 * is the
 * same place under another name. Whatever else happens in these folders does not matter.
 */
public final class Interest {

    private static final Logger LOG = System.getLogger(Interest.class.getName());

    private final Set<Path> files;
    /** Of folders that hold files. */
    private final Map<Path, Integer> leaves = new HashMap<>();
    /** Of all folders, how many files are below. */
    private final Map<Path, Integer> folders = new HashMap<>();
    /** By what a link leads to. */
    private final Map<Path, Set<Path>> aliases = new HashMap<>();
    private final Map<Path, Path> links = new HashMap<>();
    private final List<Path> ordered;

    /** @param files absolute and normal; they need not exist */
    public Interest(Collection<Path> files) {
        this.files = Set.copyOf(files);
        this.files.stream().filter(file -> file.getParent() != null)
                .forEach(file -> leaves.merge(file.getParent(), 1, Integer::sum));
        leaves.forEach((leaf, count) -> {
            for (var at = leaf; at != null; at = at.getParent()) {
                folders.merge(at, count, Integer::sum);
            }
        });
        List.copyOf(folders.keySet()).stream().filter(Files::isSymbolicLink)
                .forEach(link -> target(link).ifPresent(real -> alias(link, real)));
        ordered = folders.entrySet().stream()
                .sorted(Map.Entry.<Path, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getNameCount()))
                .map(Map.Entry::getKey).toList();
    }

    /** While it leads nowhere, the place where it would. */
    private static Optional<Path> target(Path link) {
        try {
            return Optional.of(Files.exists(link) ? link.toRealPath()
                    : link.resolveSibling(Files.readSymbolicLink(link)).normalize());
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "Where " + link + " leads is not known", unreadable);
            return Optional.empty();
        }
    }

    private void alias(Path link, Path real) {
        int count = folders.get(link);
        links.put(link, real);
        aliases.computeIfAbsent(real, _ -> new HashSet<>()).add(link);
        for (var at = real.getParent(); at != null; at = at.getParent()) {
            folders.merge(at, count, Integer::sum);
            aliases.computeIfAbsent(at, _ -> new HashSet<>()).add(link);
        }
    }

    /** Those where something must happen for a file to go or to come; one before those below it, full ones first. */
    List<Path> folders() {
        return ordered;
    }

    /** Where a folder lies when the links on its way are followed; where this is known without asking the disk. */
    public Path real(Path folder) {
        for (var at = links.isEmpty() ? null : folder; at != null; at = at.getParent()) {
            var real = links.get(at);
            if (real != null) {
                return real.resolve(at.relativize(folder)).normalize();
            }
        }
        return folder;
    }

    /** Folders that hold files, and how many. */
    public Map<Path, Integer> leaves() {
        return leaves;
    }

    /** Whether it is the folder of a file or above one. */
    public boolean isFolder(Path path) {
        return folders.containsKey(path);
    }

    /** The places at or below which files may have come or gone when something has happened to this one. */
    public Set<Path> touched(Path path) {
        var same = aliases.getOrDefault(path, Set.of());
        return !files.contains(path) && !folders.containsKey(path) ? same
                : same.isEmpty() ? Set.of(path) : Set.copyOf(Stream.concat(Stream.of(path), same.stream()).toList());
    }
}
