// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Reads server-sent events, as the HTML standard has them in "9.2 Server-sent events". */
final class EventReader {

    private final BufferedReader lines;

    EventReader(BufferedReader lines) {
        this.lines = lines;
    }

    /**
     * Something that was told.
     *
     * @param name of the event; {@code message} when it has none
     * @param data its lines, with a line feed between them
     */
    record Event(String name, String data) {
    }

    /** The next one, or empty at the end. One that is cut off there does not count. */
    Optional<Event> next() throws IOException {
        var name = "message";
        StringBuilder data = null;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (data != null) {
                    return Optional.of(new Event(name, data.toString()));
                }
                name = "message";
            } else if (field(line).equals("event")) {
                name = value(line);
            } else if (field(line).equals("data")) {
                data = data == null ? new StringBuilder() : data.append('\n');
                data.append(value(line));
            }
        }
        return Optional.empty();
    }

    /** A comment has an empty one. */
    private static String field(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }

    private static String value(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return "";
        }
        var value = line.substring(colon + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
