// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import java.util.Map;

import io.socket.engineio.server.utils.ParseQS;

/** What is asked of clients before they are listened to. */
final class Handshake {

    /** More than any message of a client: a token is the longest. */
    static final int MOST_BYTES = 64 << 10;

    /** InvokeAI's answer to the clients of Socket.IO 1 and 2. */
    static final String TOO_OLD = "{\"code\":5,\"message\":\"Unsupported protocol version\"}";

    private Handshake() {
    }

    /** The protocol of Socket.IO 3 and later; the way of the earlier ones around the same-origin rule is none of it. */
    static boolean tooOld(String query) {
        var words = words(query);
        return !"4".equals(words.get("EIO")) || words.containsKey("j");
    }

    /** A query with broken escapes says nothing. */
    static Map<String, String> words(String query) {
        try {
            return ParseQS.decode(query == null ? "" : query);
        } catch (IllegalArgumentException _) {
            return Map.of();
        }
    }
}
