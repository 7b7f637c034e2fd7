// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

/** Who may use a route. */
public enum Access {
    /** Everybody. */
    PUBLIC,
    /** Whoever has signed in; everybody where there is a single user. */
    USER,
    /** Administrators; everybody where there is a single user. */
    ADMIN,
    /** Whoever has signed in, also where there is a single user. */
    TOKEN,
    /** Administrators who have signed in, also where there is a single user. */
    STRICT_ADMIN
}
