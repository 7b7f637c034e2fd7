// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dev.maquette.core.internal.missing.MountTable.Mount;
import dev.maquette.core.internal.watch.Watches;

/**
 * What of a computer a watch depends on.
 *
 * @param mounts asks the disks, for one look
 * @param table tells what is mounted, without asking the disks
 * @param service tells of changes, where the system has such a thing
 * @param limit how many folders are watched at most
 * @param tick how often to look for other mounts and for changes of the library
 */
record Machine(Supplier<Mounts> mounts, Supplier<List<Mount>> table, Supplier<Optional<WatchService>> service,
        int limit, Duration tick) {

    /** A system has room for as many watches of a user, or for many more. */
    private static final int LIMIT = 8_192;

    static Machine real() {
        return new Machine(SystemMounts::new, new MountTable()::read, Watches::ofSystem, LIMIT, Duration.ofSeconds(1));
    }
}
