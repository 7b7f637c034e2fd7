// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Tells rotating disks, whose heads several readers would send to and fro, from others. Linux says; others are not
 * asked.
 */
record Disks(Path sysfs) {

    /** Whether the file is known to lie on a rotating disk. */
    boolean rotating(Path file) {
        try {
            return Files.getAttribute(file, "unix:dev") instanceof Long device && rotating(device.longValue());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // Not a system that tells; several readers are right for most disks.
            return false;
        }
    }

    /** @param device as Linux numbers it, major and minor in one */
    boolean rotating(long device) throws IOException {
        long major = (device >>> 8 & 0xfff) | (device >>> 32 & 0xfffff000L);
        long minor = (device & 0xff) | (device >>> 12 & 0xffffff00L);
        Path block = sysfs.resolve("dev/block").resolve(major + ":" + minor);
        if (!Files.exists(block)) {
            return false;
        }
        Path real = block.toRealPath();
        // A partition lies in the folder of its disk, which has the queue.
        return Stream.of(real, real.getParent()).map(folder -> folder.resolve("queue/rotational"))
                .filter(Files::isReadable).findFirst().map(Disks::one).orElse(false);
    }

    private static boolean one(Path flag) {
        try {
            return Files.readString(flag).strip().equals("1");
        } catch (IOException e) {
            // A disk that went away meanwhile.
            return false;
        }
    }
}
