// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

/** Kinds of expected failures; each face translates them (exit code, HTTP status, icon). */
public enum Problem {
    /** The thing asked for does not exist. */
    NOT_FOUND,
    /** Somebody else changed it meanwhile, or another operation holds it. */
    CONFLICT,
    /** The request or its data is wrong. */
    INVALID,
    /** The file is recognised but broken or unusable. */
    BROKEN_MODEL,
    /** Reading or writing failed: no space, no permission, disk gone. */
    IO,
    /**
     * Another computer that it takes, such as a hub or the library's server, cannot be reached: its name is unknown, or
     * the connection to it is refused, too slow or lost. It may help to repeat it later.
     */
    UNREACHABLE,
    /** Nobody has signed in to the library's server, or whoever has may not do it. */
    DENIED,
    /** This machine, library or version cannot do it. */
    ENVIRONMENT
}
