// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/**
 * Who asks for an operation.
 *
 * @param id the operating system's user name locally, the user's id on a server
 */
public record Actor(String id) {

    /** Maquette itself: what it finds out without having been asked. It is never what an undo takes back. */
    public static Actor system() {
        return new Actor("maquette");
    }

    /** The user this process runs as. */
    public static Actor localUser() {
        return new Actor(System.getProperty("user.name", "unknown"));
    }
}
