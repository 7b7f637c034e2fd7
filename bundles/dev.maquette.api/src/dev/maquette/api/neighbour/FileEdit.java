// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;

/**
 * A change of a text file that is planned: core makes it, when the file still says what it was planned from.
 *
 * @param file absolute
 * @param before its text with every mark and line end, in UTF-8; null when there is none
 * @param after its text afterwards; null when it is deleted
 */
public record FileEdit(Path file, String before, String after) {
}
