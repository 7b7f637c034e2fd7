// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

/** Whether the files of a model were there when they were last looked for. */
public enum Availability {
    /** They were there, or nobody has looked yet. */
    PRESENT,
    /** They are gone. */
    MISSING,
    /** The disk or share that they are on is away, or cannot be reached; they are to be expected back. */
    OFFLINE
}
