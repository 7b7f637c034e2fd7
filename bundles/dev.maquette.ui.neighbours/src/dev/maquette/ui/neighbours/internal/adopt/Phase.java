// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

/** How far somebody is with adopting. */
enum Phase {
    /** Libraries are looked for and chosen. */
    CHOOSING,
    /** What would happen is found out. */
    PREVIEWING,
    /** It is known what would happen. */
    PREVIEWED,
    /** Records are made. */
    ADOPTING,
    /** Records were made, all or as many as there were when it was cancelled. */
    ADOPTED;

    boolean busy() {
        return this == PREVIEWING || this == ADOPTING;
    }
}
