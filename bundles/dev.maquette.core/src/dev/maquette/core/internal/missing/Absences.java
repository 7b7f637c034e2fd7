// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.missing.VolumeMemory.Sight;

/** The disks and shares of a library that are away, as they are remembered. Used by one thread. */
public final class Absences {

    private final VolumeMemory memory;
    private final Volumes volumes;

    /** @param mounts what is there */
    public Absences(LibraryFolder folder, Mounts mounts) {
        memory = new VolumeMemory(folder.volumes());
        volumes = new Volumes(mounts, memory.read());
    }

    /**
     * The place of the volume that is away.
     *
     * @param absent a path that does not exist
     * @return empty when its volume is there
     */
    public Optional<Path> away(Path absent) {
        return volumes.away(absent);
    }

    /** How the volume at this place was when it was last there. */
    public Optional<Sight> last(Path place) {
        return Optional.ofNullable(memory.sights().get(place.toString()));
    }

    /** These are there now, by place. */
    public void saw(Map<String, Sight> now) {
        memory.saw(now);
    }
}
