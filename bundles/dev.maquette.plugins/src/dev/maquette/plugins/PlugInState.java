// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins;

/** Whether a plug-in is in this program. */
public enum PlugInState {
    /** It is, and does what it adds. */
    ACTIVE,
    /** It comes with the next start, in whole or as its new version. */
    WAITING,
    /** It was taken out: by the user, or since a start died of it. */
    DISABLED,
    /** It is enabled, but lacks something that this program does not have, or is broken. */
    UNFIT,
    /** This program was started without plug-ins. */
    LEFT_OUT
}
