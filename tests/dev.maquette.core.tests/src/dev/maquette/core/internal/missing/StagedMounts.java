// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.core.internal.missing.MountTable.Mount;

/** Volumes that tests plug in and out: folders that stand for their mount points. */
final class StagedMounts implements Mounts {

    /** What the volume at a place is, type and size. */
    final Map<Path, String> mounted = new ConcurrentHashMap<>();
    /** Why the system does not tell of changes at a place. */
    final Map<Path, String> deaf = new ConcurrentHashMap<>();

    /** As the kernel would tell it. */
    List<Mount> table() {
        return mounted.entrySet().stream().map(each -> new Mount(each.getKey(), each.getValue().split(" ")[0],
                each.getValue(), deaf.get(each.getKey()))).toList();
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public Path mountOf(Path existing) {
        for (var at = existing; at != null; at = at.getParent()) {
            if (mounted.containsKey(at)) {
                return at;
            }
        }
        return existing.getRoot();
    }

    @Override
    public Optional<String> volumeAt(Path mount) {
        return Optional.ofNullable(mounted.get(mount)).filter(_ -> exists(mount));
    }
}
