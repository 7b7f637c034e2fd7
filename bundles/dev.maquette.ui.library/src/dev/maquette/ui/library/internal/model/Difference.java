// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

/**
 * A field that two people have changed, in words.
 *
 * @param field what it is called
 * @param mine what the draft holds
 * @param theirs what the record holds now
 */
record Difference(String field, String mine, String theirs) {
}
