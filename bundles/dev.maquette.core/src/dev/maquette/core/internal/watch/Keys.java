// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is watched, what cannot be, and why not. */
final class Keys {

    private static final Logger LOG = System.getLogger(Keys.class.getName());

    /** What Java says at the limit of Linux, which has no exception of its own. */
    private static final String NO_MORE = "limit of inotify watches";

    private final int limit;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    /** One key stands for each path that leads to the same folder. */
    private final Map<WatchKey, Set<Path>> folders = new HashMap<>();
    private final Map<Path, String> refused = new HashMap<>();
    private final Set<Path> told = new HashSet<>();
    private boolean full;

    Keys(int limit) {
        this.limit = limit;
    }

    /** There may be room again. */
    void begin() {
        full = false;
    }

    boolean holds(Path folder) {
        var key = keys.get(folder);
        return key != null && key.isValid();
    }

    /** Whether it was watched, and is not any more. */
    boolean lapsed(Path folder) {
        return keys.containsKey(folder) && !holds(folder);
    }

    Optional<String> refused(Path folder) {
        return Optional.ofNullable(refused.get(folder));
    }

    void refuse(Path folder, String reason) {
        refused.put(folder, reason);
    }

    /** The folders that it stands for. */
    Set<Path> of(WatchKey key) {
        return Set.copyOf(folders.getOrDefault(key, Set.of()));
    }

    /** A folder that is not there is no failure: somebody watches where it would come back. */
    void register(Path folder, WatchService service) {
        refused.remove(folder);
        if (full || folders.size() >= limit) {
            refuse(folder, "too many folders");
            return;
        }
        try {
            var key = folder.register(service, ENTRY_CREATE, ENTRY_DELETE);
            forget(folder);
            keys.put(folder, key);
            folders.computeIfAbsent(key, _ -> new HashSet<>()).add(folder);
        } catch (NoSuchFileException | NotDirectoryException absent) {
            LOG.log(Level.TRACE, "Not there to be watched", absent);
        } catch (AccessDeniedException denied) {
            refuse(folder, "permission denied");
            tell(folder, "permission denied", denied);
        } catch (IOException failure) {
            full = String.valueOf(failure.getMessage()).contains(NO_MORE);
            refuse(folder, full ? "too many folders" : String.valueOf(failure.getMessage()));
            tell(folder, failure.getMessage(), failure);
        } catch (ClosedWatchServiceException closed) {
            refuse(folder, "nothing is watched any more");
            LOG.log(Level.DEBUG, folder + " is not watched", closed);
        }
    }

    private void tell(Path folder, String reason, IOException cause) {
        if (told.add(folder)) {
            LOG.log(Level.INFO, folder + " cannot be watched: " + reason);
            LOG.log(Level.DEBUG, folder + " cannot be watched", cause);
        }
    }

    void retain(Predicate<Path> wanted) {
        drop(keys.keySet().stream().filter(wanted.negate()).toList());
        refused.keySet().removeIf(wanted.negate());
    }

    /** Others that lead to the same folder are not watched any more either, until they are registered again. */
    void drop(Collection<Path> unwanted) {
        unwanted.stream().filter(keys::containsKey).toList().forEach(folder -> {
            keys.get(folder).cancel();
            forget(folder);
        });
    }

    private void forget(Path folder) {
        var key = keys.remove(folder);
        var same = key == null ? null : folders.get(key);
        if (same != null && same.remove(folder) && same.isEmpty()) {
            folders.remove(key);
        }
    }
}
