// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.Map;
import java.util.Optional;

/**
 * What a client asked.
 *
 * @param path as it was sent, without the query
 * @param query as it was sent, or an empty text
 * @param headers by their names in lower case
 * @param body of a POST, else empty
 */
public record HubRequest(String method, String path, String query, Map<String, String> headers, String body) {

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The token that was sent, if any. */
    public Optional<String> token() {
        return header("authorization").filter(text -> text.startsWith("Bearer ")).map(text -> text.substring(7));
    }
}
