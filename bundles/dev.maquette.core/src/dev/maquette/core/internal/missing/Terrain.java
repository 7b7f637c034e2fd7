// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.maquette.core.internal.missing.MountTable.Mount;
import dev.maquette.core.internal.watch.Deafness;

/** What is mounted where, as of the last look. Used by one thread. */
final class Terrain implements Deafness {

    private Map<Path, Mount> mounts = Map.of();

    /** @return what has come or gone since the last time */
    Set<Mount> become(List<Mount> now) {
        var next = new HashMap<Path, Mount>();
        now.forEach(mount -> next.put(mount.place(), mount));
        var different = new HashSet<>(mounts.values());
        different.addAll(next.values());
        different.removeIf(mount -> mount.equals(mounts.get(mount.place())) && mount.equals(next.get(mount.place())));
        mounts = next;
        return different;
    }

    boolean has(Mount mount) {
        return mount.equals(mounts.get(mount.place()));
    }

    /** What this path is on, without asking the disk. */
    Optional<Mount> under(Path path) {
        for (var at = path; at != null; at = at.getParent()) {
            var mount = mounts.get(at);
            if (mount != null) {
                return Optional.of(mount);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> reason(Path folder) {
        return under(folder).map(Mount::deaf);
    }
}
