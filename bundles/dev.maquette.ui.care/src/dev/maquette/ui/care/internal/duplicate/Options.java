// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;

/**
 * How to search.
 *
 * @param folders folders that are searched beside the library, for the same files
 * @param thorough whether every value is read, for the same weights
 */
record Options(List<String> folders, boolean thorough) {

    Options {
        folders = List.copyOf(folders);
    }
}
