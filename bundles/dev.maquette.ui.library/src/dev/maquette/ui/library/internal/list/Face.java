// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/** How the models are shown. */
public enum Face {
    /** One below the other, with columns. */
    LIST,
    /** As tiles with their covers. */
    GALLERY
}
