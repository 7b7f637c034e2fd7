// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Texts that are part of the program. */
public final class Packaged {

    private Packaged() {
    }

    /** @param file beside the class */
    public static String text(Class<?> beside, String file) throws IOException {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
