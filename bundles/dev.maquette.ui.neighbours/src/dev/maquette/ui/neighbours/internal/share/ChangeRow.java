// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

/**
 * A line of what is written.
 *
 * @param place where it stands among all, which it is known by
 */
record ChangeRow(int place, DiffLine line) {
}
