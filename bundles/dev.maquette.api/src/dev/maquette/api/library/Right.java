// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/** What an actor must be allowed to do before an operation runs. */
public enum Right {
    /** Read the library. */
    READ,
    /** Change records, files or settings. */
    MANAGE,
    /** Keep the accounts of those who use the library over a server. */
    ADMINISTER,
    /** Let others in. Only a program that has the library itself may; a server allows it to nobody. */
    SERVE
}
