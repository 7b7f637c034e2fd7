// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * One file to fetch.
 *
 * @param source an absolute {@code http} or {@code https} address
 * @param folder where the file goes; it exists
 * @param name what the file shall be called, or null for the name that the server gives it; either is made safe for
 *     every operating system
 * @param size the number of bytes that it must have, or -1 when it is not known
 * @param sha256 the digest that it must have, as 64 lower-case hexadecimal digits, or null when none is published
 * @param access token and addresses
 */
public record TransferRequest(URI source, Path folder, String name, long size, String sha256, Access access) {

    public TransferRequest {
        Objects.requireNonNull(source);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(access);
        sha256 = sha256 == null ? null : sha256.toLowerCase(Locale.ROOT);
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("No SHA-256: " + sha256);
        }
    }

    /** The file under the name that the server gives it, whatever its size and digest are. */
    public TransferRequest(URI source, Path folder, Access access) {
        this(source, folder, null, -1, null, access);
    }

    /** The same under this name. */
    public TransferRequest named(String wanted) {
        return new TransferRequest(source, folder, wanted, size, sha256, access);
    }

    /** The same, refused when its size (-1: any) or digest (null: any) differs. */
    public TransferRequest expecting(long bytes, String digest) {
        return new TransferRequest(source, folder, name, bytes, digest, access);
    }
}
