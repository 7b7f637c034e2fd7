// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import dev.maquette.api.request.ApplyManifest.Entry;

/**
 * A model of a list, and what becomes of it.
 *
 * @param number its place in the list, from 0
 * @param kind its type and base as the list has them, such as {@code lora, sdxl}; may be empty
 * @param bytes its size, 0 where the list does not tell
 */
record ListedModel(int number, Entry entry, String kind, long bytes) {

    String id() {
        return Integer.toString(number);
    }
}
