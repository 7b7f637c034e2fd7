// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.isolate;

import java.nio.file.Path;

/**
 * A line to a cell.
 *
 * @param format id of the format that is asked
 * @param path what it is asked about
 */
public record CellRequest(String format, Deed deed, Path path) {

    /** What a format is asked to do. */
    public enum Deed {
        RECOGNISE, READ, LOCATE
    }
}
