// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.spi;

import java.util.List;

/**
 * Some of the rows of a store.
 *
 * @param rows columns of entries
 * @param last position of the last of them, from which the next page goes on
 */
public record Page(List<Row> rows, long last) {
}
