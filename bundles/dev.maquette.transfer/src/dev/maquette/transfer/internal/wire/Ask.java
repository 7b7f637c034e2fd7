// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.net.URI;
import java.util.Map;

import dev.maquette.api.transfer.Access;

/**
 * A request for a file.
 *
 * @param address whom to ask: the source, or where it redirected to
 * @param owner the address that the token is for
 * @param headers what else to send
 */
public record Ask(URI address, URI owner, Access access, Map<String, String> headers) {
}
