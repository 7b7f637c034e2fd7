// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells files that are gone from files whose disk or share is away. It remembers which volume a file was on when it was
 * seen; of volumes that were never seen it goes by where systems mount what can be unplugged.
 */
final class Volumes {

    /** {@code /media/ada/DISK}, {@code /run/media/ada/DISK}, {@code /mnt/nas}, {@code /Volumes/DISK}. */
    private static final Pattern REMOVABLE =
            Pattern.compile("(/run/media/[^/]+/[^/]+|/media/[^/]+/[^/]+|/mnt/[^/]+|/Volumes/[^/]+)(/.*)?");

    private final Mounts mounts;
    private final Map<String, String> remembered;
    private final Set<Path> present = new HashSet<>();
    /** Folders are asked once: to follow their links takes longer than to look for a file in them. */
    private final Set<Path> asked = new HashSet<>();

    /** @param remembered mount to volume, as an earlier check saw it */
    Volumes(Mounts mounts, Map<String, String> remembered) {
        this.mounts = mounts;
        this.remembered = new HashMap<>(remembered);
    }

    /** What to remember for the next check. */
    Map<String, String> remembered() {
        return remembered;
    }

    /** The places of those that can be unplugged and are there, as far as anything on them was seen. */
    Set<String> present() {
        return present.stream().map(Path::toString).filter(remembered::containsKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** This path exists, so its volume is there. */
    void seen(Path path) {
        if (!asked.add(path)) {
            return;
        }
        try {
            var mount = mounts.mountOf(path.toRealPath());
            if (present.add(mount) && mount.getParent() != null) {
                mounts.volumeAt(mount).ifPresent(volume -> remembered.put(mount.toString(), volume));
            }
        } catch (IOException vanished) {
            return; // it was there a moment ago; the next check sees what has become of it
        }
    }

    /**
     * The place of the volume that is away.
     *
     * @param path one that does not exist
     * @return empty when the volume is there, so that the file is gone
     */
    Optional<Path> away(Path path) {
        var root = path.getRoot();
        if (!mounts.exists(root)) {
            return Optional.of(root);
        }
        for (var at = path.getParent(); at != null; at = at.getParent()) {
            var volume = remembered.get(at.toString());
            if (volume != null) {
                return present.contains(at) || isThere(at, volume) ? Optional.empty() : Optional.of(at);
            }
        }
        return neverSeen(path).or(() -> unreachable(path));
    }

    private boolean isThere(Path mount, String volume) {
        try {
            return mounts.volumeAt(mount).filter(volume::equals).isPresent();
        } catch (IOException unreachable) {
            return false;
        }
    }

    /** An empty or absent folder where disks are mounted: nobody has mounted it. */
    private Optional<Path> neverSeen(Path path) {
        var removable = REMOVABLE.matcher(path.toString());
        if (!removable.matches()) {
            return Optional.empty();
        }
        var mount = path.getFileSystem().getPath(removable.group(1));
        var children = mount.toFile().list();
        return children == null || children.length == 0 ? Optional.of(mount) : Optional.empty();
    }

    /** What cannot be asked for must not count as gone. */
    private static Optional<Path> unreachable(Path path) {
        try {
            Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(path.getParent());
        }
    }
}
