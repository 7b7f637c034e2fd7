// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.util.List;
import java.util.Map;

/**
 * What happened since a position in the history.
 *
 * @param sequence position that this leads to; unchanged when nothing happened
 * @param versions key to version after the last change of it; 0 for an entry that is gone
 * @param rows columns of the entries that are there, at least as new as {@code sequence}
 */
public record Feed(long sequence, Map<String, Long> versions, List<Row> rows) {
}
