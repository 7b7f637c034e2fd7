// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Asks the operating system. Used by one thread. */
public final class SystemMounts implements Mounts {

    /** Folders are many and volumes few: what a folder is on is asked once. */
    private final Map<Path, Path> known = new HashMap<>();

    @Override
    public boolean exists(Path path) {
        return path.toFile().exists();
    }

    @Override
    public Path mountOf(Path existing) throws IOException {
        var mount = known.get(existing);
        if (mount == null) {
            var parent = existing.getParent();
            mount = parent == null || !Objects.equals(device(existing), device(parent)) ? existing : mountOf(parent);
            known.put(existing, mount);
        }
        return mount;
    }

    /** Where the system has no such number, a volume is a drive or a share, which the root of the path names. */
    private static Object device(Path existing) throws IOException {
        return existing.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(existing, "unix:dev") : existing.getRoot();
    }

    /** The device's name differs from plug to plug, the size of its file system hardly ever. */
    @Override
    public Optional<String> volumeAt(Path mount) throws IOException {
        if (!exists(mount) || mount.getParent() != null && Objects.equals(device(mount), device(mount.getParent()))) {
            return Optional.empty();
        }
        var store = Files.getFileStore(mount);
        return Optional.of(store.type() + " " + store.getTotalSpace());
    }
}
