// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A library that is at another place than before.
 *
 * @param before its folder as it was spelled before, absolute
 * @param realBefore the same without links
 * @param now its folder, absolute
 */
public record Arrival(Path before, Path realBefore, Path now) {

    /** Where what was at this path is now: in the library it went along, and elsewhere it stays. */
    public Path of(Path path) {
        for (var old : new Path[]{before, realBefore}) {
            if (path.startsWith(old)) {
                return now.resolve(old.relativize(path).toString()).normalize();
            }
        }
        return path;
    }

    /** Whether the path is in the library's folder. */
    private boolean isInside(Path path) {
        return path.startsWith(now);
    }

    /**
     * Whether a link may be led anew: in the library always, elsewhere when it leads nowhere, since of two copies of a
     * library the one at the old place keeps it.
     */
    public boolean mayLead(Path link) {
        return isInside(link) || !Files.exists(link);
    }

    /**
     * Leads a symbolic link anew, in one step.
     *
     * @param mark for the name of what is not in place yet; the same again when it is repeated, so that what a killed
     *     process left goes
     */
    public static void lead(Path link, Path target, String mark) throws IOException {
        var fresh = link.resolveSibling(".maquette-" + mark + ".new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, target);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
