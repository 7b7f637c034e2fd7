// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that lie beside this class: a row on each line, cells parted by tabs, remarks after {@code #}. */
final class DataFile {

    private DataFile() {
    }

    static List<String[]> rows(String name) {
        try (var in = DataFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
