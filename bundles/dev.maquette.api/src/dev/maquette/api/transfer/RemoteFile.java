// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

/**
 * What a server says of a file before it is fetched.
 *
 * @param name the name that it will have on disk
 * @param size bytes, or -1 when the server does not tell
 * @param sha256 the digest that the server or the request publishes, or null
 * @param resumable whether pieces can be fetched, so that an interrupted transfer goes on where it was
 */
public record RemoteFile(String name, long size, String sha256, boolean resumable) {
}
