// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * This process among others in libraries. It has one presence in each, until the last of its uses ends: on some systems
 * closing a file frees all locks that the process has on it, also those of another use.
 */
final class Presences {

    private final Map<Path, Stay> stays = new HashMap<>();

    /**
     * Uses a library together with others.
     *
     * @return what ends the use; empty while somebody is alone with the library
     * @throws NoSuchFileException when its folder is not there
     */
    synchronized Optional<Closeable> among(LibraryFolder folder) throws IOException {
        var stay = stays.get(folder.root());
        if (stay == null) {
            var presence = Presence.among(folder);
            if (presence.isEmpty()) {
                return Optional.empty();
            }
            stay = new Stay(presence.get());
            stays.put(folder.root(), stay);
        }
        stay.uses++;
        return Optional.of(() -> end(folder.root()));
    }

    private synchronized void end(Path root) throws IOException {
        var stay = stays.get(root);
        stay.uses--;
        if (stay.uses == 0) {
            stays.remove(root);
            stay.presence.close();
        }
    }

    private static final class Stay {

        private final Presence presence;
        private int uses;

        Stay(Presence presence) {
            this.presence = presence;
        }
    }
}
