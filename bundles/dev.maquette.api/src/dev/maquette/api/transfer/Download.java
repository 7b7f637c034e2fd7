// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.nio.file.Path;

/**
 * A file that has arrived whole.
 *
 * @param file where it is, under its final name
 * @param size bytes
 * @param sha256 its digest, taken while it arrived: 64 lower-case hexadecimal digits
 * @param verified whether that is the digest that the request or the server published; false when none was
 */
public record Download(Path file, long size, String sha256, boolean verified) {
}
