// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.watch;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Has the operating system tell when files go or come, by one watch service for all folders. Used by one thread.
 *
 * <p>A watch of Linux is bound to the folder itself and not to its path, and is no open file: it hinders nobody from
 * unmounting the disk, and is over when somebody does. Therefore a folder is watched anew whenever something has
 * happened to it or to one above. Windows keeps an open handle for each watch, for which reason what can be unplugged
 * is not watched there; {@link Deafness} says so.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = System.getLogger(FolderWatch.class.getName());
    /** How long it has to be quiet for what happened to be one thing. */
    private static final long QUIET_NANOS = Duration.ofMillis(500).toNanos();
    /** How long at most what goes on is one thing. */
    private static final long LONGEST_NANOS = Duration.ofSeconds(2).toNanos();

    private final Optional<WatchService> service;
    private final Deafness deafness;
    private final Keys keys;
    private Interest interest = new Interest(Set.of());

    /**
     * @param service none where there is no such thing
     * @param limit how many folders are watched at most, since other programs need watches too
     */
    public FolderWatch(Optional<WatchService> service, Deafness deafness, int limit) {
        this.service = service;
        this.deafness = deafness;
        this.keys = new Keys(limit);
    }

    /** Watches what matters now, and no more what does not. What goes on being watched misses nothing. */
    public void over(Interest next) {
        interest = next;
        keys.retain(next::isFolder);
        register(next.folders());
    }

    /** Watches the folders there anew; to be called before the files there are looked at. */
    public void renew(Collection<Path> places) {
        var above = places.stream().filter(interest::isFolder).collect(Collectors.toSet());
        if (!above.isEmpty()) {
            keys.drop(interest.folders().stream().filter(folder -> isBelow(folder, above)).toList());
            register(interest.folders().stream().filter(folder -> isBelow(folder, above) || keys.lapsed(folder))
                    .toList());
        }
    }

    private static boolean isBelow(Path path, Set<Path> places) {
        for (var at = path; at != null; at = at.getParent()) {
            if (places.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private void register(List<Path> folders) {
        keys.begin();
        folders.stream().filter(folder -> !keys.holds(folder)).forEach(folder -> {
            var reason = service.isEmpty() ? Optional.of("this system tells of no changes")
                    : deafness.reason(interest.real(folder));
            reason.ifPresentOrElse(why -> keys.refuse(folder, why), () -> keys.register(folder, service.get()));
        });
    }

    /**
     * Waits until something has happened and is over.
     *
     * @return the places at or below which files may have come or gone; none when nothing happened for so long
     */
    public Set<Path> await(Duration patience) throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(patience.toNanos());
            return Set.of();
        }
        var touched = new HashSet<Path>();
        long end = System.nanoTime() + patience.toNanos();
        long last = Long.MAX_VALUE;
        for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
            var key = poll(service.get(), left);
            if (key != null && touched.addAll(touched(key))) {
                long now = System.nanoTime();
                last = last == Long.MAX_VALUE ? now + LONGEST_NANOS : last;
                end = Math.min(now + QUIET_NANOS, last);
            }
        }
        return touched;
    }

    private static WatchKey poll(WatchService from, long nanos) throws InterruptedException {
        try {
            return from.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (ClosedWatchServiceException closed) {
            LOG.log(Level.DEBUG, "Nothing is watched any more", closed);
            TimeUnit.NANOSECONDS.sleep(nanos);
            return null;
        }
    }

    private Set<Path> touched(WatchKey key) {
        var touched = new HashSet<Path>();
        var folders = keys.of(key);
        for (var event : key.pollEvents()) {
            for (var folder : folders) {
                // so much has happened that it was not told one by one
                touched.addAll(event.kind() == StandardWatchEventKinds.OVERFLOW ? interest.touched(folder)
                        : interest.touched(folder.resolve((Path) event.context())));
            }
        }
        if (!key.reset()) {
            folders.forEach(folder -> touched.addAll(interest.touched(folder)));
        }
        return touched;
    }

    /**
     * Folders of files of which nobody will tell when they come or go, and why: they are not watched, or are not there
     * and what they would come back in is not watched.
     */
    public Map<Path, String> deaf() {
        var deaf = new HashMap<Path, String>();
        for (var leaf : interest.leaves().keySet()) {
            for (var at = leaf; at != null && !keys.holds(at); at = at.getParent()) {
                var refused = keys.refused(at);
                if (refused.isPresent()) {
                    deaf.put(leaf, refused.get());
                    break;
                }
            }
        }
        return deaf;
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException failure) {
            LOG.log(Level.DEBUG, "What was watched was not let go", failure);
        }
    }
}
