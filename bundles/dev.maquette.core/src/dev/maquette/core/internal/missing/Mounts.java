// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where disks and shares are mounted on this machine. Links are followed; each question may block on a dead share. */
public interface Mounts {

    /** Whether anything is there. */
    boolean exists(Path path);

    /** The place at which the volume of this existing path is mounted. */
    Path mountOf(Path existing) throws IOException;

    /** What tells the volume that is mounted there from others; empty where nothing is mounted there now. */
    Optional<String> volumeAt(Path mount) throws IOException;
}
