// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.name;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent encoding as in addresses, where a plus sign is a plus sign. */
final class Percent {

    private Percent() {
    }

    /** The bytes that the text stands for; a percent sign without two digits stands for itself. */
    static byte[] bytes(String text) {
        var raw = text.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%' && i + 2 < raw.length && HexFormat.isHexDigit(raw[i + 1])
                    && HexFormat.isHexDigit(raw[i + 2])) {
                out.write(HexFormat.fromHexDigit(raw[i + 1]) << 4 | HexFormat.fromHexDigit(raw[i + 2]));
                i += 2;
            } else {
                out.write(raw[i]);
            }
        }
        return out.toByteArray();
    }

    static String text(String text) {
        return new String(bytes(text), StandardCharsets.UTF_8);
    }
}
