// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

/** What is shown of a program. */
enum Tab {
    /** What is written. */
    CHANGES,
    /** Which models it cannot be shown. */
    LEFT_OUT,
    /** Which models it sees. */
    TEST
}
