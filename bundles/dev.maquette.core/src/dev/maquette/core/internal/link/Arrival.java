// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.nio.file.Path;

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
    boolean isInside(Path path) {
        return path.startsWith(now);
    }
}
