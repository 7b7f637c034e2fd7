// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/** What an actor must be allowed to do before an operation runs. */
public enum Right {
    /** Read the library. */
    READ,
    /** Change records, files or settings. */
    MANAGE
}
