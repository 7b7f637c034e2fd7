// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the hub answers.
 *
 * @param content the bytes to choose from
 * @param from the first to send
 * @param count how many the header announces
 * @param delivery how they are sent
 */
public record Reply(int status, Map<String, String> headers, Content content, long from, long count,
        Delivery delivery) {

    /**
     * How a body is sent.
     *
     * @param cutAfter bytes after which the connection is closed; -1 for never
     * @param stallAfter bytes after which nothing more is sent while the connection stays open; -1 for never
     * @param rate bytes a second on this connection; 0 for as fast as it goes
     */
    public record Delivery(long cutAfter, long stallAfter, long rate) {

        public static final Delivery WHOLE = new Delivery(-1, -1, 0);
    }

    /** A whole content. */
    public static Reply of(int status, Content content) {
        return new Reply(status, Map.of(), content, 0, content.size(), Delivery.WHOLE);
    }

    public static Reply text(int status, String type, String text) {
        return of(status, Content.of(text)).with("Content-Type", type);
    }

    public static Reply redirect(int status, String location) {
        return of(status, Content.of("")).with("Location", location);
    }

    /** The same with one more header; null leaves it out. */
    public Reply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        if (value != null) {
            more.put(name, value);
        }
        return new Reply(status, more, content, from, count, delivery);
    }
}
