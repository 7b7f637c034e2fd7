// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

/**
 * A field and who says it.
 *
 * @param field its JSON name
 * @param word as users read it
 * @param origin the file, and what in it
 */
record Said(String field, String word, String origin) {
}
