// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

/** What a check box shows. */
public enum Check {
    /** Not ticked. */
    OFF,
    /** Ticked. */
    ON,
    /** Ticked for some of what it stands for. */
    MIXED
}
