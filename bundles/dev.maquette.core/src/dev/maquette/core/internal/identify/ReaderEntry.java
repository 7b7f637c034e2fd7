// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import java.util.List;
import java.util.Locale;

import dev.maquette.api.probe.FormatReader;

/**
 * An installed format.
 *
 * @param id the extension's id
 * @param folder whether it reads folders, else files
 * @param suffixes lower case suffixes its files usually have; empty when any will do
 */
record ReaderEntry(String id, boolean folder, List<String> suffixes, FormatReader reader) {

    /** Whether a file of this name is usually of this format. */
    boolean expects(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return suffixes.isEmpty() || suffixes.stream().anyMatch(name::endsWith);
    }
}
