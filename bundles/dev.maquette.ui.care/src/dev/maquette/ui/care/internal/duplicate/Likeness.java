// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

/** In what models are the same. */
enum Likeness {
    /** Their files are, byte by byte. */
    BYTES,
    /** Their weights are, and something around them differs. */
    WEIGHTS
}
