// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/** What models are filtered by; the order is that in which the user sees them. */
public enum Facet {
    TYPE, BASE, STATE, LICENSE, FORMAT, TAG, RATING
}
