// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.nio.file.Path;

/**
 * Where a tensor's values are: in one piece, little-endian, the last dimension running fastest, as many bytes as its
 * {@link TensorInfo#bytes()}. They are neither compressed nor encrypted.
 *
 * @param file that holds them; another than the model's own for a shard or external data
 * @param offset bytes from the start of that file
 */
public record TensorPlace(Path file, long offset) {
}
