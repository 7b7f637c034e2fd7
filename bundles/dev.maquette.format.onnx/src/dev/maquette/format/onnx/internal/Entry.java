// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;
import java.util.Map;

import dev.maquette.api.probe.InvalidModelException;

/**
 * A {@code StringStringEntryProto}.
 *
 * @param value a remark on its length in place of a value that is too long
 */
record Entry(String key, String value) {

    private static final int LONGEST_KEY = 64 << 10;

    static Entry parse(Wire wire, Field field, int longestValue) throws IOException, InvalidModelException {
        var parts = new String[]{"", ""};
        wire.message(field, part -> {
            if (part.number() == 1) {
                parts[0] = wire.text(part, LONGEST_KEY);
            } else if (part.number() == 2) {
                parts[1] = part.length() > longestValue ? "(" + part.length() + " bytes, not shown)"
                        : wire.text(part, longestValue);
            }
        });
        return new Entry(parts[0], parts[1]);
    }

    void into(Map<String, String> map) {
        map.put(key, value);
    }
}
