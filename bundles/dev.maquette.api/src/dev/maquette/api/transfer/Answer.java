// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.transfer;

import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status of HTTP
 * @param headers the first of each name, by names in lower case
 * @param body as UTF-8
 */
public record Answer(int status, Map<String, String> headers, String body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** @param name in lower case */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether it is what was asked for. */
    public boolean good() {
        return status >= 200 && status < 300;
    }
}
